-- The words of PAPI, and which of its dimensions a petition touches by its sector and the way it came in. A star stands for
-- every sector or every channel. What a petition touches is read for the day it was sent.
create table papi_dimension (
    code    text primary key check (code ~ '^[1-8](\.[1-9])?$'),
    name_vi text not null,
    name_en text not null
);

create table sector_dimension (
    sector      text not null,
    channel     text not null,
    dimension   text not null references papi_dimension (code),
    valid_from  date not null,
    valid_until date check (valid_until > valid_from),
    primary key (sector, channel, dimension, valid_from)
);

grant select on papi_dimension, sector_dimension to hoiam_app;

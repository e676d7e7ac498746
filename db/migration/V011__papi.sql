-- Which dimensions of PAPI a petition touches by its sector and the way it came in. A star stands for
-- every sector or every channel. What a petition touches is read for the day it was sent.
create table sector_dimension (
    sector      text not null,
    channel     text not null,
    dimension   text not null check (dimension ~ '^[1-8](\.[1-9])?$'),
    valid_from  date not null,
    valid_until date check (valid_until > valid_from),
    primary key (sector, channel, dimension, valid_from)
);

grant select on sector_dimension to hoiam_app;

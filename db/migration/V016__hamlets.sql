-- Hamlets (thôn, tổ dân phố) of the communes of today, as the communes themselves know them. A renamed hamlet has a row for
-- each name, the later with the earlier as its former name.
create table hamlet (
    id                bigint generated always as identity primary key,
    uid               uuid        not null unique,
    commune_id        bigint      not null references unit (id),
    name              text        not null check (length(name) between 1 and 100),
    former_name       text        check (length(former_name) between 1 and 100),
    former_code       text,
    former_valid_from date,
    valid_from        date        not null,
    valid_until       date,
    entered_by        bigint      references account (id),
    entered_at        timestamptz not null,
    version           integer     not null,
    constraint hamlet_ends_after_it_begins check (valid_until > valid_from),
    constraint hamlet_former_commune foreign key (former_code, former_valid_from) references unit (code, valid_from) match full
);

create index hamlet_commune_idx on hamlet (commune_id);

comment on column hamlet.former_code is 'the commune before the present one that the hamlet lay in; decides where a split commune is meant';
comment on column hamlet.valid_until is 'the first day the hamlet no longer exists under this name; null while it does';
comment on column hamlet.entered_by is 'null: came with the demo';

grant select, insert, update on hamlet to hoiam_app;
grant usage on sequence hamlet_id_seq to hoiam_app;

-- Administrative units of today and of former times. Codes are re-used by other units: only code and first day together name one.
create table unit (
    id            bigint generated always as identity primary key,
    code          text    not null check (code ~ '^[0-9]{2}([0-9]|[0-9]{3})?$'),
    valid_from    date    not null,
    valid_until   date,
    level         text    not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    type          text    not null check (type in ('TINH', 'THANH_PHO', 'THI_XA', 'HUYEN', 'XA', 'PHUONG', 'THI_TRAN')),
    name          text    not null,
    name_en       text    not null,
    other_name    text,
    parent_code   text,
    province_code text    not null,
    confirmed     boolean not null,
    constraint unit_natural_key unique (code, valid_from),
    constraint unit_ends_after_it_begins check (valid_until > valid_from),
    constraint unit_has_a_parent check ((parent_code is null) = (level = 'PROVINCE'))
);

comment on column unit.valid_until is 'the first day the unit no longer exists; null while it is in force';
comment on column unit.other_name is 'a second spelling in official data, found but not shown';
comment on column unit.confirmed is 'false: inferred, not read in an official text';

-- Which unit came after which. A unit that was split has several rows of share PART.
create table succession (
    id              bigint generated always as identity primary key,
    from_code       text    not null,
    from_valid_from date    not null,
    to_code         text    not null,
    to_valid_from   date    not null,
    share           text    not null check (share in ('WHOLE', 'PART')),
    effective_on    date    not null,
    basis           text    not null,
    confirmed       boolean not null,
    constraint succession_natural_key unique (from_code, from_valid_from, to_code, to_valid_from),
    constraint succession_from_unit foreign key (from_code, from_valid_from) references unit (code, valid_from),
    constraint succession_to_unit foreign key (to_code, to_valid_from) references unit (code, valid_from)
);

create index succession_to_unit_idx on succession (to_code, to_valid_from);

grant select on unit, succession to hoiam_app;

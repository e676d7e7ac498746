-- One merger or division of communes that an administrator entered for a coming day: the units it ends, those that begin by it,
-- and the successions between them belong together, so that it can be taken back as a whole until the day before.
create table merger (
    id           bigint generated always as identity primary key,
    uid          uuid        not null unique,
    effective_on date        not null,
    basis        text        not null check (length(basis) between 1 and 300),
    basis_en     text        not null check (length(basis_en) between 1 and 300),
    entered_by   bigint      not null references account (id),
    entered_at   timestamptz not null
);

create table merger_unit (
    merger_id  bigint  not null references merger (id),
    unit_id    bigint  not null references unit (id),
    begins     boolean not null,
    entered_by bigint  references account (id),
    entered_at timestamptz,
    primary key (merger_id, unit_id),
    constraint merger_unit_begins_once_and_ends_once unique (unit_id, begins)
);

comment on column merger_unit.begins is 'true: the unit begins on the day; false: it ends';
comment on column merger_unit.entered_by is 'of a unit that ends: who had entered its row before, as it is again when the merger is taken back';

alter table succession add column merger_id bigint references merger (id);
create index succession_merger_idx on succession (merger_id);
comment on column succession.merger_id is 'the merger an administrator entered; null: came with a release';

grant select, insert, delete on merger, merger_unit to hoiam_app;
grant usage on sequence merger_id_seq to hoiam_app;

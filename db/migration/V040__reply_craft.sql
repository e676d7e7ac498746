-- Phrases that the officials of a unit use again and again in their replies. What is no longer used is retired and stays on file.
create table phrase (
    id         bigint generated always as identity primary key,
    uid        uuid        not null unique,
    version    integer     not null,
    unit_id    bigint      not null references unit (id),
    name       text        not null check (length(name) between 1 and 80),
    text       text        not null check (length(text) between 1 and 4000),
    sector     text,
    kind       text,
    written_by bigint      not null references account (id),
    written_at timestamptz not null,
    retired_at timestamptz
);
create index phrase_of_unit on phrase (unit_id, name) where retired_at is null;
comment on column phrase.sector is 'the sector it is meant for; null for every one';
comment on column phrase.kind is 'the kind of petition it is meant for; null for every one';
comment on column phrase.written_by is 'who wrote it last, or retired it; who did so before is in the journal';
grant select, insert, update on phrase to hoiam_app;
grant usage on sequence phrase_id_seq to hoiam_app;

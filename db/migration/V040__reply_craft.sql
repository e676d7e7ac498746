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

-- What a reply undertakes, version by version: measure, by when, by whom, and whom to ask. What does not apply has the reason in its
-- place. Replies written before say nothing of it.
alter table reply
    add column answered    boolean not null default false,
    add column measure     text check (length(measure) <= 2000),
    add column measure_not text check (length(measure_not) <= 300),
    add column due_on      date,
    add column due_not     text check (length(due_not) <= 300),
    add column by_whom     text check (length(by_whom) <= 300),
    add column by_whom_not text check (length(by_whom_not) <= 300),
    add column contact     text check (length(contact) <= 300),
    add column contact_not text check (length(contact_not) <= 300);
comment on column reply.answered is 'the clerk compared it with the petition: what was asked is answered';

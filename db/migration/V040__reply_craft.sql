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

-- Who acts for a leader who is away holds the leader’s duty for some days, in the leader’s place. It is never deleted: an early end is a
-- day.
alter table duty
    add column delegated_by bigint references account (id),
    add column capacity     text check (capacity in ('DEPUTY', 'OFFICIAL')),
    add column reason       text check (length(reason) <= 300),
    add constraint duty_delegated_says_how check ((delegated_by is null) = (capacity is null)),
    add constraint duty_delegated_is_a_leaders_for_a_time
        check (delegated_by is null or kind = 'LEADER' and valid_until is not null),
    add constraint duty_delegated_to_another check (delegated_by <> account_id);
create index duty_delegated on duty (delegated_by) where delegated_by is not null;
drop index duty_is_held_once;
create unique index duty_is_held_once on duty (account_id, unit_id, kind, valid_from)
    where delegated_by is null and (valid_until is null or valid_until > valid_from);
comment on column duty.delegated_by is 'the leader in whose place it is held; null for one’s own';
comment on column duty.capacity is 'DEPUTY signs “KT.”, OFFICIAL signs “TUQ.”';

-- Whoever signed or sent back a reply in a leader’s place, with the leader’s name as it was that day.
alter table reply
    add column behalf   text,
    add column capacity text check (capacity in ('DEPUTY', 'OFFICIAL')),
    add constraint reply_behalf_says_how check ((behalf is null) = (capacity is null));

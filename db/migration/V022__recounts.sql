-- Every night all promised dates are counted again from the record of each petition; what does not agree is told.
create table recount (
    id            bigint generated always as identity primary key,
    begun_at      timestamptz not null,
    begun_by      bigint references account (id),
    ended_at      timestamptz,
    last_petition bigint not null default 0,
    petitions     bigint not null default 0,
    differing     bigint not null default 0,
    uncounted     bigint not null default 0,
    constraint recount_ends_after_it_began check (ended_at >= begun_at)
);

comment on column recount.begun_by is 'the official who asked for it; null when it was time';
comment on column recount.last_petition is 'how far it has come, so that it goes on after a crash';
comment on column recount.uncounted is 'petitions whose rules or calendar were not kept when they were counted';

-- One at a time.
create unique index recount_is_one on recount ((true)) where ended_at is null;

create table recount_difference (
    recount_id  bigint not null references recount (id),
    petition_id bigint not null references petition (id),
    what        text   not null check (what in ('NOTIFY_DUE', 'REPLY_DUE', 'RECEIVED', 'NOTIFIED', 'ANSWERED')),
    stored      text   not null,
    counted     text   not null,
    primary key (recount_id, petition_id, what)
);

create index recount_difference_of_a_petition on recount_difference (petition_id);

grant select, insert, update on recount to hoiam_app;
grant select, insert on recount_difference to hoiam_app;

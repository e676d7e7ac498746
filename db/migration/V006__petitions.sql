-- Petitions, from the day they are handed in until they are answered and rated.
create table petition (
    id                bigint generated always as identity primary key,
    version           integer     not null,
    uid               uuid        not null unique,
    number            text        not null unique,
    locator           text        not null unique check (locator ~ '^[0-9]{8}$'),
    kind              text        not null check (kind in ('FEEDBACK', 'RECOMMENDATION')),
    sector            text        not null,
    status            text        not null check (status in
        ('NEW', 'RECEIVED', 'NEED_INFO', 'FORWARDED', 'DRAFT_REPLY', 'ANSWERED', 'RATED')),
    subject           text        not null check (length(subject) between 1 and 200),
    text              text        not null,
    unit_id           bigint      not null references unit (id),
    chosen_unit_id    bigint      not null references unit (id),
    address           text,
    lat               double precision check (lat between -90 and 90),
    lng               double precision check (lng between -180 and 180),
    contact_name      text,
    contact_phone     text,
    contact_email     text,
    wants_publication boolean     not null,
    channel           text        not null check (channel in ('WEB', 'API')),
    submitted_at      timestamptz not null,
    notify_due_on     date        not null,
    notified_at       timestamptz,
    reply_due_on      date        not null,
    answered_at       timestamptz,
    rule_version      text        not null,
    calendar_version  text        not null,
    public_subject    text,
    public_text       text,
    released_at       timestamptz,
    changes           integer     not null default 0,
    -- The date the desk is sorted by: the nearest promise not yet kept.
    next_due_on       date generated always as (
        case when answered_at is not null then null
             when notified_at is null then least(notify_due_on, reply_due_on)
             else reply_due_on end) stored,
    check ((released_at is null) = (public_text is null)),
    check (status in ('ANSWERED', 'RATED') or answered_at is null)
);
create index petition_open_by_unit on petition (unit_id, next_due_on, id) where answered_at is null;
create index petition_by_unit on petition (unit_id, submitted_at desc);
create index petition_open on petition (next_due_on, id) where answered_at is null;
create index petition_released on petition (released_at desc, id desc) where released_at is not null;

-- A question of the office to the citizen, and what came back.
create table question (
    id          bigint generated always as identity primary key,
    petition_id bigint      not null references petition (id),
    text        text        not null,
    asked_by    bigint      not null references account (id),
    asked_at    timestamptz not null,
    answer      text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index question_of_petition on question (petition_id);

-- A reply, from the clerk's draft to the signature.
create table reply (
    id          bigint generated always as identity primary key,
    petition_id bigint      not null references petition (id),
    stage       text        not null check (stage in ('DRAFT', 'PROPOSED', 'SENT_BACK', 'SENT')),
    text        text        not null,
    drafted_by  bigint      not null references account (id),
    drafter     text        not null,
    drafted_at  timestamptz not null,
    remark      text,
    decided_by  bigint references account (id),
    decider     text,
    decided_at  timestamptz,
    check ((stage in ('SENT_BACK', 'SENT')) = (decided_at is not null)),
    check ((decided_by is null) = (decided_at is null) and (decider is null) = (decided_at is null))
);
create index reply_of_petition on reply (petition_id);
create unique index reply_in_hand on reply (petition_id) where stage in ('DRAFT', 'PROPOSED');
create unique index reply_sent_once on reply (petition_id) where stage = 'SENT';

-- A petition on its way from one unit to another, with the reason.
create table forwarding (
    id           bigint generated always as identity primary key,
    petition_id  bigint      not null references petition (id),
    from_unit_id bigint      not null references unit (id),
    to_unit_id   bigint      not null references unit (id),
    reason       text        not null check (reason in ('NOT_COMPETENT', 'OTHER_PLACE', 'OTHER_SECTOR')),
    note         text        not null,
    forwarded_by bigint      not null references account (id),
    forwarded_at timestamptz not null,
    check (from_unit_id <> to_unit_id)
);
create index forwarding_of_petition on forwarding (petition_id);

create table rating (
    petition_id bigint primary key references petition (id),
    stars       integer     not null check (stars between 1 and 5),
    comment     text,
    rated_at    timestamptz not null
);

-- A submission and the key it came with: the same key and content give the same petition, for ever.
create table submission (
    key         text primary key check (length(key) between 1 and 200),
    fingerprint bytea       not null check (length(fingerprint) = 32),
    petition_id bigint      not null references petition (id)
);

-- Failed attempts to open a petition with a receipt code, by its public half.
create table receipt_failure (
    locator      text primary key check (locator ~ '^[0-9]{8}$'),
    failures     integer     not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);

grant select, insert, update on petition, question, reply to hoiam_app;
grant select, insert on forwarding, rating, submission to hoiam_app;
grant select, insert, update, delete on receipt_failure to hoiam_app;
-- The entity manager asks which id an insert was given.
grant usage on sequence petition_id_seq, question_id_seq, reply_id_seq, forwarding_id_seq to hoiam_app;

-- What the portal reminded whom of, once for each date, and since when nothing was done.
create table reminder (
    id          bigint generated always as identity primary key,
    petition_id bigint      not null references petition (id),
    rung        text        not null check (rung in ('NEAR', 'DUE', 'OVERDUE', 'SUPERIOR', 'IDLE')),
    -- The date it is about; of an idle case the day of its last step.
    day         date        not null,
    unit_id     bigint      not null references unit (id),
    reminded_at timestamptz not null,
    -- On two nodes, too, everybody is reminded once.
    unique (petition_id, rung, day)
);
create index reminder_of_unit on reminder (unit_id, reminded_at);
grant select, insert on reminder to hoiam_app;

-- Where an official gets the letter of each working morning.
create table digest_address (
    account_id bigint      primary key references account (id),
    address    text        not null check (address ~ '^[!-~]+@[!-~]+$'),
    set_at     timestamptz not null
);
grant select, insert, update, delete on digest_address to hoiam_app;

-- Who got one on which day.
create table digest (
    account_id bigint      not null references account (id),
    day        date        not null,
    written_at timestamptz not null,
    primary key (account_id, day)
);
grant select, insert on digest to hoiam_app;

-- The office said sorry that it is late, and named another day. No date of the law moves by that.
create table apology (
    id           bigint generated always as identity primary key,
    petition_id  bigint      not null references petition (id),
    -- The date that was missed.
    missed       date        not null,
    words        text        not null check (length(words) between 1 and 2000),
    new_day      date        not null,
    apologised_by bigint     not null references account (id),
    apologised_at timestamptz not null,
    check (new_day > missed)
);
create index apology_of_petition on apology (petition_id);
grant select, insert on apology to hoiam_app;
grant usage on sequence apology_id_seq to hoiam_app;

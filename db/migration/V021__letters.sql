-- Letters to citizens, written in the transaction of the act they tell of, then sent by the clock. A row stays: who asks later
-- whether and when a letter went out finds the answer here.
create table letter (
    id              bigint generated always as identity primary key,
    -- Names the letter to mail servers, however often it is handed to them.
    uid             uuid        not null unique default gen_random_uuid(),
    -- The uid of the case, as in the journal.
    subject         uuid        not null,
    to_address      text        not null check (to_address ~ '^[!-~]+@[!-~]+$'),
    title           text        not null check (length(title) between 1 and 200 and title !~ '[[:cntrl:]]'),
    body            text        not null check (body <> ''),
    written_at      timestamptz not null,
    attempts        integer     not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    -- Waits for a person: no mail server is asked again.
    given_up_at     timestamptz,
    -- What a mail server answered, as a number, or the kind of failure; never a text.
    last_fault      text        check (last_fault ~ '^([0-9]{3}|[A-Z]{1,20})$'),
    check (sent_at is null or given_up_at is null)
);
create index letter_due on letter (next_attempt_at, id) where sent_at is null and given_up_at is null;
create index letter_of_case on letter (subject);

-- What was written is not rewritten, and nothing is dropped.
grant select, insert on letter to hoiam_app;
grant update (attempts, next_attempt_at, sent_at, given_up_at, last_fault) on letter to hoiam_app;

-- Denunciations. What was told and who told it lie apart, each sealed under a key of its own; both keys are wrapped by one that is
-- not in the database. Of its coming only the day is kept.
create table denunciation (
    id          bigint generated always as identity primary key,
    version     integer not null,
    uid         uuid    not null unique,
    locator     text    not null unique check (locator ~ '^[0-9]{8}$'),
    kind        text    not null check (kind in ('DENUNCIATION', 'DENUNCIATION_INFORMATION')),
    state       text    not null check (state in ('NEED_SIGN', 'NEW', 'RECEIVED', 'FORWARDED', 'SENT_OUT', 'ACCEPTED',
        'VERIFYING', 'RESOLVED', 'REFUSED', 'WITHDRAWN', 'FILED')),
    unit_id     bigint  not null references unit (id),
    came_on     date    not null,
    verifier_id bigint references account (id),
    complexity  text check (complexity in ('COMPLEX', 'SPECIALLY_COMPLEX')),
    changes     integer not null default 0
);

create function denunciation_goes_its_way() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and not procedure_leads(new.kind, null, new.state) then
        raise exception 'a % does not begin as %', new.kind, new.state using errcode = 'check_violation';
    elsif tg_op = 'UPDATE' and new.state <> old.state and not procedure_leads(new.kind, old.state, new.state) then
        raise exception 'a % does not go from % to %', new.kind, old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger denunciation_goes_its_way before insert or update of state, kind on denunciation
    for each row execute function denunciation_goes_its_way();

create index denunciation_of_unit on denunciation (unit_id, id);
create index denunciation_of_verifier on denunciation (verifier_id) where verifier_id is not null;

-- A key of a case, wrapped: for the portal where there is no recipient, else for that official alone, under a key of their own.
create table denunciation_key (
    denunciation_id bigint  not null references denunciation (id),
    compartment     text    not null check (compartment in ('CONTENT', 'IDENTITY')),
    recipient_id    bigint references account (id),
    wrapped         bytea   not null check (length(wrapped) >= 60),
    unique nulls not distinct (denunciation_id, compartment, recipient_id)
);

create table denunciation_content (
    denunciation_id bigint primary key references denunciation (id),
    sealed          bytea not null
);

create table denunciation_identity (
    denunciation_id bigint primary key references denunciation (id),
    sealed          bytea not null
);

-- What was done, by the day written on its paper. Documents and words are sealed like the content.
create table denunciation_step (
    id              bigint generated always as identity primary key,
    denunciation_id bigint  not null references denunciation (id),
    seq             integer not null check (seq > 0),
    act             text    not null check (act ~ '^[A-Z_]+$'),
    event           case_event,
    happened_on     date    not null,
    account_id      bigint references account (id),
    ground          text check (ground ~ '^[A-Z_]+$'),
    sealed          bytea,
    unique (denunciation_id, seq)
);

-- Two officials see to it that a third thing happens: one asks with a reason, another consents.
create table identity_opening (
    id              bigint generated always as identity primary key,
    version         integer     not null,
    denunciation_id bigint      not null references denunciation (id),
    asked_by        bigint      not null references account (id),
    asked_at        timestamptz not null,
    reason          bytea       not null,
    consented_by    bigint references account (id),
    consented_at    timestamptz,
    opened_at       timestamptz,
    check (consented_by <> asked_by),
    check ((consented_by is null) = (consented_at is null)),
    check (opened_at is null or consented_at is not null)
);
create index identity_opening_of_case on identity_opening (denunciation_id, id);

-- Keyed hashes: neither the key of a form nor what stood in it can be told or guessed from them.
create table denunciation_submission (
    key             bytea  primary key check (length(key) = 32),
    fingerprint     bytea  not null check (length(fingerprint) = 32),
    denunciation_id bigint not null references denunciation (id)
);

create table denunciation_failure (
    locator  text    primary key check (locator ~ '^[0-9]{8}$'),
    tried_on date    not null,
    failures integer not null
);

grant select, insert, update on denunciation, identity_opening, denunciation_failure to hoiam_app;
grant select, insert on denunciation_key, denunciation_content, denunciation_identity, denunciation_step,
    denunciation_submission to hoiam_app;
grant usage on sequence denunciation_id_seq, denunciation_step_id_seq, identity_opening_id_seq to hoiam_app;

-- The journal writes the moment of writing itself; of a denunciation's coming it keeps the day.
create or replace function journal_chains() returns trigger language plpgsql as $$
declare
    last journal_entry%rowtype;
begin
    select * into last from journal_entry where subject = new.subject order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.recorded_at := case when new.kind = 'DENUNCIATION_SUBMIT'
        then date_trunc('day', clock_timestamp(), 'Asia/Ho_Chi_Minh') else clock_timestamp() end;
    new.txid := pg_current_xact_id();
    new.prev := coalesce(last.leaf, sha256(convert_to(new.subject::text, 'UTF8')));
    new.leaf := sha256('\x00'::bytea
        || journal_part(convert_to('hoiam-journal-v1', 'UTF8'))
        || journal_part(convert_to(new.subject::text, 'UTF8'))
        || journal_part(int4send(new.seq))
        || journal_part(convert_to(new.kind, 'UTF8'))
        || journal_part(journal_micros(new.occurred_at))
        || journal_part(journal_micros(new.recorded_at))
        || journal_part(convert_to(coalesce(new.actor, ''), 'UTF8'))
        || journal_part(sha256(convert_to(new.body, 'UTF8')))
        || journal_part(new.prev));
    return new;
end $$;

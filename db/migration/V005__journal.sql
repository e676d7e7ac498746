-- The append-only record: what happened to every case, in order, chained by hashes.
create table journal_entry (
    id          bigint generated always as identity primary key,
    subject     uuid        not null,
    seq         integer     not null check (seq > 0),
    kind        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text,
    body        text        not null,
    prev        bytea       not null check (length(prev) = 32),
    leaf        bytea       not null check (length(leaf) = 32),
    txid        xid8        not null default pg_current_xact_id(),
    unique (subject, seq)
);
create index journal_entry_in_order on journal_entry (txid, id);

-- What opens a sealed text or file of an entry. Kept apart, because it may have to be erased; the chain still verifies.
create table journal_opening (
    entry_id bigint not null references journal_entry (id),
    field    text   not null,
    salt     bytea  not null check (length(salt) = 32),
    primary key (entry_id, field)
);

create function journal_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger journal_is_append_only before update or delete on journal_entry
    for each row execute function journal_refuses();
create trigger journal_is_not_emptied before truncate on journal_entry
    for each statement execute function journal_refuses();

create function journal_part(part bytea) returns bytea language sql immutable strict as
    $$ select int4send(length(part)) || part $$;

create function journal_micros(moment timestamptz) returns bytea language sql immutable strict as
    $$ select int8send((extract(epoch from moment) * 1000000)::bigint) $$;

-- Number, time of writing and chain are the database's own: whatever a writer says about them is overwritten.
-- The leaf is worked out as vn.hoiam.journal.Seal describes it.
create function journal_chains() returns trigger language plpgsql as $$
declare
    last journal_entry%rowtype;
begin
    select * into last from journal_entry where subject = new.subject order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.recorded_at := clock_timestamp();
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

create trigger journal_keeps_its_chain before insert on journal_entry
    for each row execute function journal_chains();

grant select, insert on journal_entry to hoiam_app;
grant select, insert, delete on journal_opening to hoiam_app;
grant usage on sequence journal_entry_id_seq to hoiam_app;

-- Whoever denounced may turn to the superior: because the time is over, or because it was resolved wrongly. From then on the
-- superior sees the case, so that it is told in the open that they do.
alter table denunciation
    add column repeated boolean not null default false,
    drop constraint denunciation_state_check,
    add constraint denunciation_state_check check (state in ('NEED_SIGN', 'NEW', 'RECEIVED', 'FORWARDED', 'SENT_OUT', 'ACCEPTED',
        'VERIFYING', 'RESOLVED', 'REPEATED', 'REFUSED', 'WITHDRAWN', 'FILED'));
comment on column denunciation.repeated is 'it was denounced again: the superior of the unit sees the content from then on';

create index denunciation_repeated on denunciation (id) where repeated;

-- What was written then, by the place of its step: under the key of the content without what tells of its sender, and as typed under
-- the key of the identity.
create table denunciation_repeat (
    denunciation_id bigint  not null references denunciation (id),
    seq             integer not null,
    sealed          bytea   not null,
    typed           bytea   not null,
    primary key (denunciation_id, seq),
    foreign key (denunciation_id, seq) references denunciation_step (denunciation_id, seq)
);
grant select, insert on denunciation_repeat to hoiam_app;

-- To whatever events there are by now.
do $$
declare
    told text := (select pg_get_constraintdef(oid) from pg_constraint
        where conname = 'case_event_check' and contypid = 'case_event'::regtype);
begin
    execute 'alter domain case_event drop constraint case_event_check';
    execute 'alter domain case_event add constraint case_event_check ' || replace(told, '''REPEAT''::text',
        '''REPEAT''::text, ''REPEAT_OVERDUE''::text, ''REPEAT_RESULT''::text, ''REACCEPTANCE''::text');
end $$;

-- Of its coming again the day is kept, as of its coming.
create or replace function journal_chains() returns trigger language plpgsql as $$
declare
    last journal_entry%rowtype;
begin
    select * into last from journal_entry where subject = new.subject order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.recorded_at := case
        when new.kind in ('DENUNCIATION_SUBMIT', 'DENUNCIATION_REPEAT', 'DENUNCIATION_REPEAT_OVERDUE')
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

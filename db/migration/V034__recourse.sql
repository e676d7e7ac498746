-- Whom a result does not content goes on: has it looked at again, or complains a second time. Each is a case of its own that
-- takes the earlier one further; what that one came to stays, and so do its days.
alter domain case_event drop constraint case_event_check;
alter domain case_event add constraint case_event_check check (value in (
  'RECEIPT', 'SIGNED_RECEIPT', 'ACCEPTANCE', 'NOTICE', 'REFUSAL', 'REFUSAL_NOTICE', 'GUIDANCE', 'FORWARDING', 'PAUSE',
  'PAUSE_NOTICE', 'RESUMPTION', 'RESUMPTION_NOTICE', 'EXTENSION', 'DIALOGUE', 'REPLY', 'DECISION', 'DECISION_SENDING',
  'DECISION_KNOWN', 'DECISION_RECEIVED', 'SECOND_COMPLAINT', 'LOOK_AGAIN', 'CONCLUSION', 'PUBLICATION', 'REPEAT',
  'REPORT_REQUEST', 'REPORT', 'SENT_ON', 'SENT_ON_REPLY', 'MAKER_REPLY', 'RESULT_SENDING', 'RESULT_RECEIVED', 'REQUEST',
  'DISCOVERY', 'CLAIM', 'CORRECTION', 'POSTING', 'REMOVAL', 'SESSION', 'TEST', 'PLAN', 'WITHDRAWAL', 'CLOSURE'));

-- Two more states with a result, beside whatever states there are by now.
do $$
declare
    stated record;
begin
    for stated in
        select conname, pg_get_constraintdef(oid) as rule
        from pg_constraint
        where conrelid = 'petition'::regclass
          and conname in ('petition_status_check', 'petition_answered_has_its_state', 'petition_closed_has_its_state')
    loop
        execute format('alter table petition drop constraint %I', stated.conname);
        execute format('alter table petition add constraint %I %s', stated.conname,
            replace(stated.rule, '''RATED''::text', '''RATED''::text, ''REOPENED''::text, ''APPEALED''::text'));
    end loop;
end $$;

alter table petition add column earlier_id bigint references petition (id) on delete set null;
comment on column petition.earlier_id is 'the case whose result, or the want of one, did not content its sender, who went on to this one';
alter table petition add constraint petition_goes_on_from_another check (earlier_id <> id);
-- Once only, whoever comes at the same moment.
create unique index petition_taken_further on petition (earlier_id) where earlier_id is not null;

-- Figures ask for these; they are few.
create index petition_answered_and_taken_further on petition (submitted_on, unit_id) where status in ('REOPENED', 'APPEALED');

-- What was answered is looked at again as what it was, and once; a first complaint is followed by a second.
create function petition_takes_one_further() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception 'petition % does not go on from % afterwards', new.id, new.earlier_id using errcode = 'check_violation';
    end if;
    if not exists (
        select from petition earlier
        where earlier.id = new.earlier_id
          and case when earlier.kind = 'COMPLAINT_1' then new.kind = 'COMPLAINT_2'
                   else new.kind = earlier.kind and earlier.answered_at is not null and earlier.earlier_id is null end) then
        raise exception 'petition % cannot go on from %', new.id, new.earlier_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger petition_takes_one_further before insert on petition
    for each row when (new.earlier_id is not null) execute function petition_takes_one_further();
create trigger petition_stays_where_it_came_from before update of earlier_id on petition
    for each row when (new.earlier_id is distinct from old.earlier_id and new.earlier_id is not null)
    execute function petition_takes_one_further();

-- A case that goes behind the wall takes nothing along that lets go of it.
do $$
declare
    told   text := pg_get_functiondef('petition_is_taken_over(bigint)'::regprocedure);
    before text := 'where constrained.contype = ''f'' and';
begin
    if position(before in told) = 0 then
        raise exception 'petition_is_taken_over is not what it was';
    end if;
    execute replace(told, before, before || ' constrained.confdeltype <> ''n'' and');
end $$;

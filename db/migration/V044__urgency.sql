-- How urgent an office says a case is. It makes the date of the province’s own target earlier, and no date later.
do $$
declare
    told text := (select pg_get_constraintdef(oid) from pg_constraint
        where conname = 'case_event_check' and contypid = 'case_event'::regtype);
begin
    execute 'alter domain case_event drop constraint case_event_check';
    execute 'alter domain case_event add constraint case_event_check '
        || replace(told, '''SECOND_COMPLAINT''::text', '''SECOND_COMPLAINT''::text, ''URGENCY''::text');
end $$;

alter table petition
    add column urgency        text check (urgency ~ '^[a-z_]{1,40}$' and urgency <> 'ordinary'),
    add column urgency_rank   integer check (urgency_rank > 0),
    add column urgency_set_at timestamptz,
    add column urgency_reason text check (length(urgency_reason) between 1 and 500),
    add constraint petition_urgency_has_its_rank check ((urgency is null) = (urgency_rank is null)),
    add constraint petition_urgency_has_its_reason check ((urgency_set_at is null) = (urgency_reason is null)),
    add constraint petition_is_urgent_since check (urgency is null or urgency_set_at is not null);
comment on column petition.urgency is 'the code of its level in db/law/urgency.csv; null for what waits its turn';
comment on column petition.urgency_reason is 'the office’s own words, for those who read the case at the desk';
create index petition_urgent on petition (unit_id, next_due_on) where urgency is not null and closed_at is null;

-- Whoever says how urgent a case is moves no date of a law, and none to a later day.
create function petition_urgency_never_delays() returns trigger language plpgsql as $$
begin
    if new.kind = old.kind
       and (new.notify_due_on is distinct from old.notify_due_on
            or new.reply_due_on is distinct from old.reply_due_on
               and (new.reply_step is distinct from 'service_target'
                    or coalesce(new.reply_due_on >= old.reply_due_on, true))) then
        raise exception 'petition %: its urgency does not move this date', new.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger petition_urgency_never_delays before update on petition
    for each row when (new.urgency is distinct from old.urgency or new.urgency_set_at is distinct from old.urgency_set_at)
    execute function petition_urgency_never_delays();

grant select, update (urgency, urgency_rank, urgency_set_at, urgency_reason) on petition to hoiam_app;

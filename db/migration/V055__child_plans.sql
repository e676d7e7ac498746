-- Who owes a plan of their own after whose, on which days. The term is a rule of the kind "plan" in the rule book.
create table plan_chain (
  code           text primary key check (code ~ '^[a-z0-9]+([._][a-z0-9]+)*$'),
  parent_level   text    not null check (parent_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  child_level    text    not null check (child_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  step           text    not null check (step <> ''),
  near_days      integer not null check (near_days > 0),
  bodies         text    not null,
  legal_basis_vi text    not null check (legal_basis_vi <> ''),
  legal_basis_en text    not null check (legal_basis_en <> ''),
  valid_from     date    not null,
  valid_until    date check (valid_until > valid_from),
  check (parent_level <> child_level)
);
comment on table plan_chain is 'a row of a release: units of one level owe a plan after a unit of another that is above them';
comment on column plan_chain.step is 'of which step of the kind "plan" the term is, in the rule book';
comment on column plan_chain.near_days is 'so many working days before the last one the unit is reminded';
comment on column plan_chain.bodies is 'the bodies by which a plan above names such units in its tasks, separated by semicolons';
grant select on plan_chain to hoiam_app;

-- The plan above that a plan carries out, and of each task the number of the task above.
alter table plan
  add column parent text references plan (number),
  add constraint plan_is_not_its_own_parent check (parent <> number);
create index plan_parent on plan (parent) where parent is not null;
comment on column plan.parent is 'the plan above that it carries out; it stays once the first edition is published';
alter table plan_task add column parent_task integer check (parent_task > 0);
comment on column plan_task.parent_task is 'the number of the task of the plan above that it carries out';

create or replace function plan_keeps() returns trigger language plpgsql as $$
declare
  may_change text[] := array['closed_by', 'closer', 'closed_at', 'closing_note', 'version'];
begin
  if current_user <> 'hoiam_app' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if exists (select from plan_edition e where e.plan = old.number and e.state = 'PUBLISHED') then
      raise exception 'plan %: what was published stays', old.number using errcode = 'check_violation';
    end if;
    return old;
  end if;
  -- Until then nobody outside has seen which plan it carries out.
  if not exists (select from plan_edition e where e.plan = old.number and e.state = 'PUBLISHED') then
    may_change := may_change || array['parent'];
  end if;
  if old.closed_at is not null or (to_jsonb(new) - may_change) <> (to_jsonb(old) - may_change) then
    raise exception 'plan %: is closed once, and nothing else of it changes', old.number using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What a unit owes since a plan above it was issued, and the plan that met it.
create table plan_duty (
  id               bigint generated always as identity primary key,
  parent           text        not null references plan (number),
  unit_id          bigint      not null references unit (id),
  chain            text        not null references plan_chain (code),
  issued_on        date        not null,
  near_on          date        not null,
  due_on           date        not null,
  rule             text        not null,
  rule_version     text        not null,
  calendar_version text        not null,
  opened_at        timestamptz not null,
  met_by           text references plan (number),
  met_on           date,
  met_at           timestamptz,
  unique (parent, unit_id),
  constraint plan_duty_runs check (issued_on < due_on and near_on < due_on),
  constraint plan_duty_met_by_some_plan_some_day check ((met_by is null) = (met_on is null) and (met_by is null) = (met_at is null))
);
create index plan_duty_of_unit on plan_duty (unit_id) where met_by is null;
comment on column plan_duty.issued_on is 'the day of the plan above, which is not counted';
comment on column plan_duty.near_on is 'from this day on the unit is reminded that it is soon due';
comment on column plan_duty.met_on is 'the day on which the plan that met it was signed';
comment on column plan_duty.met_at is 'when that plan was published here';

create function plan_duty_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.met_by is not null
     or (to_jsonb(new) - array['met_by', 'met_on', 'met_at']) <> (to_jsonb(old) - array['met_by', 'met_on', 'met_at']) then
    raise exception 'what a unit owes after plan % is met once, and stays', old.parent using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger plan_duty_keeps before update or delete on plan_duty for each row execute function plan_duty_keeps();

grant select, insert, update (met_by, met_on, met_at) on plan_duty to hoiam_app;
grant usage on sequence plan_duty_id_seq to hoiam_app;

-- That a unit was reminded of a plan it owes: once when it was near, once when the day had passed.
create table plan_reminder (
  duty        bigint      not null references plan_duty (id),
  rung        text        not null check (rung in ('NEAR', 'OVERDUE')),
  reminded_at timestamptz not null,
  primary key (duty, rung)
);
create index plan_reminder_of_late on plan_reminder (reminded_at);
grant select, insert on plan_reminder to hoiam_app;

-- Until there were two tiers, districts, departments and communes alike had to keep a period of a plan.
alter table rule drop constraint rule_obliged_check;
alter table rule add constraint rule_obliged_check check (obliged in
  ('RECEIVING_UNIT', 'COMPETENT_PERSON', 'DIRECT_SUPERIOR', 'PROVINCIAL_CHAIRMAN', 'COMMUNE', 'UNIT_BELOW', 'CITIZEN', 'NOBODY'));

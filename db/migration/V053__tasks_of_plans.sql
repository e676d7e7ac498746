-- Forms of a task's product: what whoever reports on such a task is asked for, besides how far it has come.
create table task_form (
  code        text primary key check (code ~ '^[A-Z][A-Z_]{1,30}$'),
  position    integer not null,
  name_vi     text    not null check (name_vi <> ''),
  name_en     text    not null check (name_en <> '')
);

create table task_form_field (
  form        text    not null references task_form (code),
  code        text    not null check (code ~ '^[a-z][a-z_]{1,30}$'),
  position    integer not null,
  name_vi     text    not null check (name_vi <> ''),
  name_en     text    not null check (name_en <> ''),
  type        text    not null check (type in ('TEXT', 'NUMBER', 'DATE')),
  primary key (form, code)
);
grant select on task_form, task_form_field to hoiam_app;
insert into task_form (code, position, name_vi, name_en) values ('TASK', 1, 'Việc thường', 'Task');

-- What is measured of a task, how much it counts, and what its product looks like.
alter table plan_part drop constraint plan_part_code_check;
alter table plan_part add constraint plan_part_code_check check (code ~ '^[A-Z][A-Z0-9]?$');
alter table plan_task
  add column form        text           not null default 'TASK' references task_form (code),
  add column target      numeric(14, 2) check (target > 0),
  add column target_unit text check (length(target_unit) between 1 and 60),
  add column weight      numeric(6, 2)  not null default 1 check (weight > 0 and weight <= 1000),
  add constraint plan_task_target_has_a_unit check ((target is null) = (target_unit is null));
comment on column plan_task.target is 'how many of target_unit there are to be; null where nothing is counted';
comment on column plan_task.weight is 'how much it counts beside the other tasks of its plan';

-- Bodies that a unit names in its own plans; those without a unit come with a release and are there for all.
alter table plan_body
  add column unit       text,
  add column entered_by bigint references account (id),
  add column entered_at timestamptz,
  alter column name_en drop not null,
  alter column head_en drop not null,
  drop constraint plan_body_check,
  add constraint plan_body_code_check check (code ~ '^[A-Z0-9]+(_[A-Z0-9]+)*$' and length(code) <= 60),
  add constraint plan_body_of_a_unit check ((unit is null) = (entered_by is null) and (entered_by is null) = (entered_at is null));
comment on column plan_body.unit is 'the code of the unit that named it';

-- Who holds the office that answers for a body, from a day on and until another (exclusive).
create table body_head (
  id          bigint generated always as identity primary key,
  body        text   not null references plan_body (code),
  unit        text   not null,
  person      text   not null check (length(person) between 2 and 100),
  valid_from  date   not null,
  valid_until date,
  entered_by  bigint not null references account (id),
  entered_at  timestamptz not null,
  unique (body, unit, valid_from),
  check (valid_until > valid_from)
);
comment on column body_head.unit is 'whose plans it is entered for: a body for all is held by somebody else in each unit';
create function body_head_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - 'valid_until') <> (to_jsonb(old) - 'valid_until') or old.valid_until is not null then
    raise exception 'who held an office stays; it only ends' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger body_head_keeps before update or delete on body_head for each row execute function body_head_keeps();

create function plan_body_keeps() returns trigger language plpgsql as $$
begin
  if current_user = 'hoiam_app' and new.entered_by is null then
    raise exception 'body %: only a release brings one without a unit', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger plan_body_keeps before insert on plan_body for each row execute function plan_body_keeps();

-- How far a task has come, told again and again; what was told stays.
create table task_progress (
  id         bigint generated always as identity primary key,
  plan       text        not null references plan (number),
  task       integer     not null check (task > 0),
  as_of      date        not null,
  state      text        not null check (state in ('STARTED', 'DONE', 'NOT_DONE')),
  reached    numeric(14, 2) check (reached >= 0),
  note       text        not null check (length(note) between 1 and 2000),
  details    jsonb       not null default '{}' check (jsonb_typeof(details) = 'object'),
  entered_by bigint      not null references account (id),
  enterer    text        not null check (length(enterer) between 1 and 200),
  entered_at timestamptz not null
);
create index task_progress_of on task_progress (plan, task, id);
comment on column task_progress.as_of is 'the day it stood so, as whoever entered it says';
comment on column task_progress.details is 'the fields of the form of its product, by their codes';

create table task_evidence (
  progress bigint  not null references task_progress (id),
  position integer not null check (position > 0),
  file     text    not null references stored_file (name),
  primary key (progress, position)
);
create index task_evidence_file on task_evidence (file);

create function task_progress_keeps() returns trigger language plpgsql as $$
begin
  raise exception 'what was told of a task stays' using errcode = 'insufficient_privilege';
end $$;
create trigger task_progress_is_append_only before update or delete on task_progress
  for each row execute function task_progress_keeps();
create trigger task_evidence_is_append_only before update or delete on task_evidence
  for each row execute function task_progress_keeps();

create function task_progress_is_open() returns trigger language plpgsql as $$
begin
  if exists (select from plan p where p.number = new.plan and p.closed_at is not null)
     or not exists (select from plan_task t join plan_edition e on e.plan = t.plan and e.edition = t.edition
                    where t.plan = new.plan and t.number = new.task and e.state = 'PUBLISHED') then
    raise exception 'plan %: tasks are told of while their plan is published and open', new.plan using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger task_progress_is_open before insert on task_progress for each row execute function task_progress_is_open();

grant select, insert on task_progress, task_evidence, plan_body to hoiam_app;
grant select, insert, update (valid_until) on body_head to hoiam_app;
grant usage on sequence task_progress_id_seq, body_head_id_seq to hoiam_app;

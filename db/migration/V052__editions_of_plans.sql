-- A plan of a unit, and what it says in each of its editions. An edition is drafted, reviewed by somebody else, then signed and
-- published; from then on it stays as it is, and what is to be changed becomes the next edition.
alter table plan rename to plan_edition;
alter table plan_part drop constraint plan_part_plan_fkey;
alter table plan_edition rename column number to plan;
alter table plan_edition rename constraint plan_number_check to plan_edition_plan_check;

create table plan (
  number       text primary key check (number ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(number) <= 40),
  uid          uuid        not null unique,
  unit         text        not null,
  unit_from    date        not null,
  opened_by    bigint references account (id),
  opened_at    timestamptz,
  closed_by    bigint references account (id),
  closer       text check (length(closer) between 1 and 200),
  closed_at    timestamptz,
  closing_note text check (length(closing_note) between 1 and 2000),
  version      integer     not null default 0,
  foreign key (unit, unit_from) references unit (code, valid_from),
  constraint plan_opened_by_somebody_some_day check ((opened_by is null) = (opened_at is null)),
  constraint plan_closed_by_somebody_some_day
    check ((closed_at is null) = (closer is null) and (closed_by is null or closed_at is not null)),
  constraint plan_closed_with_a_note check ((closed_at is null) = (closing_note is null))
);
comment on column plan.opened_by is 'null for a plan that came with a release';
comment on column plan.closer is 'the name the account bore that day';

-- Plans that a release brought before there were editions; the release goes on to bring them.
insert into plan (number, uid, unit, unit_from)
select plan, 'c0a3d1f4-0d0e-4b52-9a55-5f2023000001', '33', '2023-04-26' from plan_edition where plan = 'PAPI-2023';

alter table plan_edition drop constraint plan_pkey;
alter table plan_edition
  add column id           bigint generated always as identity unique,
  add column edition      integer not null default 1 check (edition > 0),
  add column state        text    not null default 'PUBLISHED' check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED')),
  add column change_note  text check (length(change_note) between 1 and 2000),
  add column file         text references stored_file (name),
  add column drafted_by   bigint references account (id),
  add column drafter      text check (length(drafter) between 1 and 200),
  add column drafted_at   timestamptz,
  add column worked_by    bigint references account (id),
  add column changes      integer not null default 0,
  add column remark       text check (length(remark) between 1 and 2000),
  add column reviewed_by  bigint references account (id),
  add column reviewer     text check (length(reviewer) between 1 and 200),
  add column reviewed_at  timestamptz,
  add column published_by bigint references account (id),
  add column publisher    text check (length(publisher) between 1 and 200),
  add column published_at timestamptz,
  add column version      integer not null default 0,
  alter column title_en drop not null,
  alter column issuer_en drop not null,
  alter column issued_on drop not null,
  alter column legal_basis_en drop not null,
  alter column source_vi drop not null,
  alter column source_en drop not null,
  drop constraint plan_check1,
  drop constraint plan_check2,
  add primary key (plan, edition),
  add foreign key (plan) references plan (number),
  add constraint plan_edition_drafted check ((drafted_by is null) = (drafted_at is null)),
  add constraint plan_edition_reviewed check ((reviewed_at is null) = (reviewer is null)),
  add constraint plan_edition_published check ((published_at is null) = (publisher is null)),
  -- What a release brings says where it was read; what is drafted here is signed, and reviewed by somebody else.
  add constraint plan_edition_is_of_somewhere check (case when drafted_by is null
    then state = 'PUBLISHED' and source_vi is not null and source_en is not null and issued_on is not null
    else (state = 'DRAFT') = (reviewed_at is null) and (state = 'PUBLISHED') = (published_at is not null) end),
  add constraint plan_edition_signed_when_published check (drafted_by is null or state <> 'PUBLISHED'
    or (file is not null and issued_on is not null and document_number is not null and signed_by is not null)),
  add constraint plan_edition_reviewed_by_another check (reviewed_by is null or reviewed_by is distinct from worked_by);
comment on column plan_edition.worked_by is 'who changed it last, and so does not review it';
comment on column plan_edition.changes is 'how often it was changed, its tasks included: who reviews it has seen all of them';
comment on column plan_edition.remark is 'what is to be mended, of an edition that was given back';
comment on column plan_edition.change_note is 'why there is this edition after the one before; null for the first';
comment on column plan_edition.file is 'what was signed, as a PDF';
-- One edition of a plan at a time is worked on.
create unique index plan_edition_in_work on plan_edition (plan) where state <> 'PUBLISHED';
create index plan_edition_file on plan_edition (file) where file is not null;

alter table plan_partner drop constraint plan_partner_plan_task_fkey, drop constraint plan_partner_pkey;
alter table plan_task drop constraint plan_task_plan_part_fkey, drop constraint plan_task_pkey;
alter table plan_part drop constraint plan_part_pkey;
alter table plan_part
  add column edition integer not null default 1,
  alter column name_en drop not null,
  add primary key (plan, edition, code),
  add foreign key (plan, edition) references plan_edition (plan, edition) on delete cascade;
alter table plan_task
  add column edition integer not null default 1,
  alter column title_en drop not null,
  drop constraint plan_task_check,
  drop constraint plan_task_check1,
  add primary key (plan, edition, number),
  add foreign key (plan, edition) references plan_edition (plan, edition) on delete cascade,
  add foreign key (plan, edition, part) references plan_part (plan, edition, code),
  add constraint plan_task_product_has_its_own_language check (product_vi is not null or product_en is null),
  add constraint plan_task_due_note_has_its_own_language check (due_note_vi is not null or due_note_en is null);
alter table plan_partner
  add column edition integer not null default 1,
  add primary key (plan, edition, task, body),
  add foreign key (plan, edition, task) references plan_task (plan, edition, number) on delete cascade;

-- Whoever serves changes what is being drafted, and nothing else: what was published stays, and a state only goes on.
create function plan_edition_keeps() returns trigger language plpgsql as $$
begin
  if current_user <> 'hoiam_app' then
    return coalesce(new, old);
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' or new.drafted_by is null then
      raise exception 'plan %: an edition begins as a draft', new.plan using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.state = 'PUBLISHED' or (tg_op = 'DELETE' and old.state <> 'DRAFT') then
    raise exception 'plan %: what was published stays', old.plan using errcode = 'check_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.plan <> old.plan or new.edition <> old.edition
     or new.drafted_by is distinct from old.drafted_by or new.drafted_at is distinct from old.drafted_at
     or (old.state = 'DRAFT' and new.state = 'PUBLISHED')
     or (old.state = 'REVIEWED' and new.state = 'PUBLISHED'
         and (to_jsonb(new) - array['state', 'file', 'document_number', 'signed_by', 'issued_on', 'published_by', 'publisher',
               'published_at', 'version'])
             <> (to_jsonb(old) - array['state', 'file', 'document_number', 'signed_by', 'issued_on', 'published_by', 'publisher',
               'published_at', 'version']))
     or (old.state = 'REVIEWED' and new.state = 'REVIEWED') then
    raise exception 'plan %: an edition is reviewed, and then published as it was reviewed', old.plan
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger plan_edition_keeps before insert or update or delete on plan_edition
  for each row execute function plan_edition_keeps();

create function plan_content_is_drafted() returns trigger language plpgsql as $$
declare
  its record := coalesce(new, old);
begin
  -- A whole draft that is thrown away has gone before its parts.
  if current_user = 'hoiam_app'
     and exists (select from plan_edition e where e.plan = its.plan and e.edition = its.edition and e.state <> 'DRAFT') then
    raise exception 'plan %: only a draft is changed', its.plan using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (new.plan <> old.plan or new.edition <> old.edition) then
    raise exception 'plan %: an edition is not moved', old.plan using errcode = 'check_violation';
  end if;
  return its;
end $$;
create trigger plan_part_is_drafted before insert or update or delete on plan_part
  for each row execute function plan_content_is_drafted();
create trigger plan_task_is_drafted before insert or update or delete on plan_task
  for each row execute function plan_content_is_drafted();
create trigger plan_partner_is_drafted before insert or update or delete on plan_partner
  for each row execute function plan_content_is_drafted();

create function plan_keeps() returns trigger language plpgsql as $$
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
  if old.closed_at is not null
     or (to_jsonb(new) - array['closed_by', 'closer', 'closed_at', 'closing_note', 'version'])
        <> (to_jsonb(old) - array['closed_by', 'closer', 'closed_at', 'closing_note', 'version']) then
    raise exception 'plan %: is closed once, and nothing else of it changes', old.number using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger plan_keeps before update or delete on plan for each row execute function plan_keeps();

grant select, insert, update, delete on plan, plan_edition, plan_part, plan_task, plan_partner to hoiam_app;
grant usage on sequence plan_edition_id_seq to hoiam_app;

-- What everybody reads of plans is kept in memory until an edition is published or a plan is closed.
insert into edition (name, number) values ('plan', 1);
create function plans_have_a_new_edition() returns trigger language plpgsql as $$
begin
  update edition set number = number + 1 where name = 'plan';
  return null;
end $$;
create trigger plan_has_a_new_edition after update on plan for each row execute function plans_have_a_new_edition();
create trigger plan_edition_is_read_anew after insert or update on plan_edition
  for each row when (new.state = 'PUBLISHED') execute function plans_have_a_new_edition();

-- The words PAPI is told in: dimensions and sub-dimensions, each with the days from and until (exclusive) which it is asked.
create table dimension (
  number      text not null check (number ~ '^[1-9](\.[1-9])?$'),
  parent      text check (parent is null or number like parent || '._'),
  name_vi     text not null,
  name_en     text not null,
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  primary key (number, valid_from),
  check ((parent is null) = (number ~ '^[1-9]$'))
);

-- Plans of the province. They are rows of a release, not a case: who reads them reads what the document says.
create table plan (
  number          text primary key check (number ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  title_vi        text not null,
  title_en        text not null,
  document_number text,
  issuer_vi       text not null,
  issuer_en       text not null,
  signed_by       text,
  issued_on       date not null,
  issued_note_vi  text,
  issued_note_en  text,
  period_from     date not null,
  period_to       date not null check (period_to >= period_from),
  legal_basis_vi  text not null,
  legal_basis_en  text not null,
  source_vi       text not null,
  source_en       text not null,
  note_vi         text,
  note_en         text,
  check ((issued_note_vi is null) = (issued_note_en is null)),
  check ((note_vi is null) = (note_en is null))
);

create table plan_part (
  plan      text not null references plan (number),
  code      text not null check (code ~ '^[A-Z]$'),
  reference text not null,
  name_vi   text not null,
  name_en   text not null,
  primary key (plan, code)
);

-- A body as plans of its day name it, and the one office that answers for it. "Each" stands for many of one kind, every one
-- of which answers for its own part.
create table plan_body (
  code        text primary key,
  name_vi     text not null,
  name_en     text not null,
  head_vi     text not null check (head_vi <> ''),
  head_en     text not null check (head_en <> ''),
  each        boolean not null,
  valid_until date,
  note_vi     text,
  note_en     text,
  check ((note_vi is null) = (note_en is null)),
  check (valid_until is null or note_vi is not null)
);

-- Exactly one body leads a task, and by that exactly one head answers for it. What a plan leaves open is null.
create table plan_task (
  plan        text not null,
  number      integer not null check (number > 0),
  part        text not null,
  dimension   text check (dimension ~ '^[1-9](\.[1-9])?$'),
  lead        text not null references plan_body (code),
  lead_stated boolean not null,
  title_vi    text not null,
  title_en    text not null,
  product_vi  text,
  product_en  text,
  quarter     integer check (quarter between 1 and 4),
  due_on      date,
  due_note_vi text,
  due_note_en text,
  reference   text not null,
  primary key (plan, number),
  foreign key (plan, part) references plan_part (plan, code),
  check ((product_vi is null) = (product_en is null)),
  check ((due_note_vi is null) = (due_note_en is null)),
  check (due_on is null or quarter is not null and quarter = extract(quarter from due_on))
);

create table plan_partner (
  plan text not null,
  task integer not null,
  body text not null references plan_body (code),
  primary key (plan, task, body),
  foreign key (plan, task) references plan_task (plan, number)
);

-- Results of PAPI as they were published. A correction is a further row, and the last counts. Revision 0 comes with a
-- release; every other was entered by a person.
create table papi_result (
  id         bigint generated always as identity primary key,
  uid        uuid          not null,
  year       integer       not null check (year between 2011 and 2100),
  dimension  text          not null check (dimension ~ '^([1-9]|TOTAL)$'),
  revision   integer       not null check (revision >= 0),
  score      numeric(6, 4) not null check (score between 1 and case dimension when 'TOTAL' then 80 else 10 end),
  rank       integer check (rank between 1 and case when year < 2025 then 63 else 34 end),
  source     text          not null check (source <> ''),
  entered_by bigint references account (id),
  entered_at timestamptz   not null default now(),
  unique (year, dimension, revision),
  check ((revision = 0) = (entered_by is null))
);

create function papi_result_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.entered_by is not null then
    raise exception 'results of PAPI are only added to' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger papi_result_is_append_only before update or delete on papi_result
  for each row execute function papi_result_keeps();

grant select on dimension, plan, plan_part, plan_body, plan_task, plan_partner to hoiam_app;
grant select, insert on papi_result to hoiam_app;
grant usage on sequence papi_result_id_seq to hoiam_app;

-- A period says how it is counted, what keeps it and what the law leaves open; a clock stops only on a ground the law knows.

create domain case_event as text check (value in (
  'RECEIPT', 'SIGNED_RECEIPT', 'ACCEPTANCE', 'NOTICE', 'REFUSAL', 'REFUSAL_NOTICE', 'GUIDANCE', 'FORWARDING', 'PAUSE',
  'PAUSE_NOTICE', 'RESUMPTION', 'RESUMPTION_NOTICE', 'EXTENSION', 'DIALOGUE', 'REPLY', 'DECISION', 'DECISION_SENDING',
  'DECISION_KNOWN', 'DECISION_RECEIVED', 'SECOND_COMPLAINT', 'CONCLUSION', 'PUBLICATION', 'REPEAT', 'REPORT_REQUEST',
  'REPORT', 'SENT_ON', 'SENT_ON_REPLY', 'MAKER_REPLY', 'RESULT_SENDING', 'RESULT_RECEIVED', 'REQUEST', 'DISCOVERY', 'CLAIM', 'CORRECTION', 'POSTING',
  'REMOVAL', 'SESSION', 'TEST', 'PLAN', 'WITHDRAWAL', 'CLOSURE'));

alter table rule
  drop constraint rule_counts_from_check,
  drop constraint rule_valid_by_check,
  drop constraint rule_obliged_check,
  alter column counts_from type case_event,
  alter column valid_by type case_event,
  add column direction text not null default 'AFTER' check (direction in ('AFTER', 'BEFORE')),
  add column minimum boolean not null default false,
  add column extended_from text check (extended_from in ('END', 'DUE_DAY')),
  add column ends_with text check (ends_with ~ '^[A-Z_]+(;[A-Z_]+)*$');

comment on column rule.ends_with is 'what keeps the period, any of these; null when it just passes';

update rule set ends_with = 'REPLY;REFUSAL;CLOSURE' where step = 'service_target';
update rule set obliged = 'DIRECT_SUPERIOR' where obliged = 'SUPERIOR';

alter table rule
  add constraint rule_obliged_check check (obliged in
    ('RECEIVING_UNIT', 'COMPETENT_PERSON', 'DIRECT_SUPERIOR', 'PROVINCIAL_CHAIRMAN', 'COMMUNE', 'CITIZEN', 'NOBODY'));

create table ground (
  code           text not null check (code ~ '^[A-Z_]+$'),
  act            case_event not null,
  kind           text not null,
  step           text not null,
  name_vi        text not null,
  name_en        text not null,
  legal_basis_vi text not null,
  legal_basis_en text not null,
  certainty      text not null check (certainty in ('LAW', 'PRACTICE', 'ASSUMPTION', 'DEMO_VALUE')),
  valid_from     date not null,
  valid_until    date check (valid_until > valid_from),
  primary key (code, act, kind, step, valid_from)
);

create table assumption (
  assumption  text not null check (assumption in ('A1', 'A2', 'A3', 'A4', 'A5')),
  choice      text not null,
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  primary key (assumption, valid_from)
);

-- Grounds and assumptions belong to the rule book: who keeps that in memory reads it anew.
create function rule_book_passes() returns trigger language plpgsql as $$
begin
    update edition set number = number + 1 where name = 'rule';
    return null;
end $$;

create trigger ground_has_a_new_edition after insert or update or delete on ground
    for each statement execute function rule_book_passes();
create trigger assumption_has_a_new_edition after insert or update or delete on assumption
    for each statement execute function rule_book_passes();

-- The rows of rule book and calendar in each version a date was ever counted by, so that it can be counted again.
create table row_version (
  part    text not null check (part in ('rules', 'grounds', 'assumptions', 'days')),
  version text not null,
  rows    jsonb not null,
  kept_at timestamptz not null default now(),
  primary key (part, version)
);

create function row_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a version that dates were counted by is never changed';
end $$;

create trigger row_version_is_never_changed before update or delete on row_version
    for each row execute function row_version_stays();
create trigger row_version_is_never_emptied before truncate on row_version
    for each statement execute function row_version_stays();

grant select on ground, assumption to hoiam_app;
grant select, insert on row_version to hoiam_app;

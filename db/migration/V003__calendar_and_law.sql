-- Days on which the administration's work departs from Monday to Friday, and the periods it has to keep.

create table calendar_day (
  day       date primary key,
  kind      text not null check (kind in ('STATUTORY', 'IN_LIEU', 'TET', 'SWAP_OFF', 'SWAP_WORK')),
  name_vi   text not null,
  name_en   text not null,
  works     boolean not null,
  certainty text not null check (certainty in ('SOURCE', 'COMPUTED', 'PROPOSAL', 'MEMORY')),
  basis_vi  text not null,
  basis_en  text not null
);

create table rule (
  code             text primary key,
  kind             text not null,
  step             text not null,
  sector           text,
  variant          text,
  length           integer not null check (length > 0),
  unit             text not null check (unit in ('DAYS', 'WORKING_DAYS')),
  rolls            boolean not null,
  extension_length integer check (extension_length > 0),
  extension_unit   text check (extension_unit in ('DAYS', 'WORKING_DAYS')),
  extensions       integer not null check (extensions >= 0),
  counts_from      text not null check (counts_from in
                     ('RECEIPT', 'ACCEPTANCE', 'DECISION', 'DECISION_KNOWN', 'DECISION_RECEIVED', 'REQUEST', 'POSTING')),
  obliged          text not null check (obliged in
                     ('RECEIVING_UNIT', 'COMPETENT_PERSON', 'SUPERIOR', 'COMMUNE', 'CITIZEN')),
  legal_basis_vi   text not null,
  legal_basis_en   text not null,
  certainty        text not null check (certainty in ('LAW', 'PRACTICE', 'ASSUMPTION', 'DEMO_VALUE')),
  valid_from       date not null,
  valid_until      date check (valid_until > valid_from),
  valid_by         text not null check (valid_by in ('RECEIPT', 'ACCEPTANCE')),
  check ((extensions = 0) = (extension_length is null)),
  check ((extension_length is null) = (extension_unit is null))
);

create unique index rule_once_per_start on rule
  (kind, step, coalesce(sector, ''), coalesce(variant, ''), valid_from);

grant select on calendar_day, rule to hoiam_app;

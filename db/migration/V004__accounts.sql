-- Officials: who may sign in, and which duty each holds at which unit, from when until when.

create table account (
  id       bigint generated always as identity primary key,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]$'),
  name     text not null check (name <> ''),
  password text not null,
  language text not null check (language in ('vi', 'en')),
  version  bigint not null
);

create table duty (
  id          bigint generated always as identity primary key,
  account_id  bigint not null references account,
  unit_id     bigint not null references unit,
  kind        text not null check (kind in
                ('INTAKE', 'HANDLER', 'LEADER', 'COORDINATOR', 'PLANNER', 'PUBLISHER', 'INSPECTOR',
                 'DENUNCIATION_RECEIVER', 'KEY_HOLDER', 'FRONT', 'ADMIN')),
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  version     bigint not null,
  unique (account_id, unit_id, kind, valid_from)
);

create index duty_of_unit on duty (unit_id, kind);

grant select, insert, update on account, duty to hoiam_app;
-- The entity manager asks which id an insert was given.
grant usage on sequence account_id_seq, duty_id_seq to hoiam_app;

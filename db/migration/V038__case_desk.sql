-- What officials say among themselves about a case, and who of them has it in hand.
create table case_note (
    id          bigint generated always as identity primary key,
    petition_id bigint not null references petition,
    unit_id     bigint not null references unit,
    for_leader  boolean not null,
    text        text not null check (length(text) between 1 and 2000),
    written_by  bigint not null references account,
    written_at  timestamptz not null default now()
);
comment on table case_note is 'internal notes: they stay with the unit where they were written, and are never changed';
comment on column case_note.for_leader is 'written while the case lay with the leader of the unit alone';
create index case_note_of_petition on case_note (petition_id);
grant select, insert on case_note to hoiam_app;
grant usage on sequence case_note_id_seq to hoiam_app;

alter table petition
    add column in_charge  bigint references account,
    add column charged_at timestamptz,
    add constraint petition_is_in_charge_since check ((in_charge is null) = (charged_at is null));
comment on column petition.in_charge is 'who of its unit has it in hand; null where nobody was named';
create index petition_in_charge on petition (in_charge, next_due_on) where in_charge is not null and closed_at is null;

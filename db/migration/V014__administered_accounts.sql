-- Accounts are administered in the portal: each has a uid its record in the journal is kept under, may be closed, and has no
-- password until the official has set one by a link.
alter table account
    add column uid uuid not null default gen_random_uuid() unique,
    add column closed_at timestamptz,
    add column duty_changes bigint not null default 0,
    alter column password drop not null;

comment on column account.duty_changes is 'grows with every change of a duty, so that the version of the account does';

-- A duty that ends before it was ever held stays on file with both days the same, and may be given anew.
alter table duty drop constraint duty_check;
alter table duty add constraint duty_ends_not_before_it_begins check (valid_until >= valid_from);
alter table duty drop constraint duty_account_id_unit_id_kind_valid_from_key;
create unique index duty_is_held_once on duty (account_id, unit_id, kind, valid_from)
    where valid_until is null or valid_until > valid_from;

-- Links that let somebody set a password, once. Only a hash of the secret word is kept; a new link takes the place of the old.
create table invitation (
    id         bigint generated always as identity primary key,
    account_id bigint references account,
    hash       bytea       not null unique check (length(hash) = 32),
    expires_at timestamptz not null,
    constraint invitation_is_the_only_one unique nulls not distinct (account_id)
);

comment on column invitation.account_id is 'null: for the first administrator of an empty portal';

grant select, insert, update, delete on invitation to hoiam_app;

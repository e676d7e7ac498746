-- What a letter is for, in which language, as a page beside the text, and what becomes of one that nobody took.
alter table letter
    add column kind        text not null default 'DATES_MOVED' check (kind ~ '^[A-Z_]{1,30}$'),
    add column language    text not null default 'vi' check (language in ('vi', 'en')),
    -- Null in letters of earlier versions, which had a text only.
    add column html        text check (html <> ''),
    add column stop_link   text check (stop_link ~ '^https?://[!-~]+$'),
    -- Since when it has been tried: from the day it was written, or from that on which a person had it tried again.
    add column tried_since timestamptz,
    -- A mail server said that there is nobody at the address.
    add column nobody_there boolean not null default false,
    -- A person told its reader in another way, and how.
    add column settled_at  timestamptz,
    add column settled_by  bigint references account (id),
    add column settled_how text check (settled_how <> '');
update letter set tried_since = written_at;
alter table letter
    alter column kind drop default,
    alter column language drop default,
    alter column tried_since set not null,
    add check (settled_at is null or given_up_at is not null),
    add check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_how is null));
update letter set nobody_there = true
where given_up_at is not null and last_fault ~ '^5' and last_fault not in ('530', '554');
create index letter_waiting_for_somebody on letter (subject) where given_up_at is not null and settled_at is null;
grant update (tried_since, nobody_there, settled_at, settled_by, settled_how) on letter to hoiam_app;

-- Who asked for no more letters about what; those that have to be told are written all the same.
create table letter_stop (
    subject    uuid        primary key,
    stopped_at timestamptz not null
);
grant select, insert, delete on letter_stop to hoiam_app;

-- In which language the sender of a petition read the page they wrote it on.
alter table petition add column contact_language text not null default 'vi' check (contact_language in ('vi', 'en'));

-- Nothing of a petition that goes behind the wall stays in front.
do $$
declare
    told  text := pg_get_functiondef('petition_is_taken_over(bigint)'::regprocedure);
    named text := 'delete from letter where subject = its_uid;';
begin
    if position(named in told) = 0 then
        raise exception 'petition_is_taken_over is not what it was';
    end if;
    execute replace(told, named, named || '
    delete from letter_stop where subject = its_uid;');
end $$;

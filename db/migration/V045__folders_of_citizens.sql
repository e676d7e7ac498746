-- What a citizen who wants it keeps together: the petitions whose receipt codes they have shown, under a mail address they have proven. No
-- receipt code is in it, and nobody at the desk reads it.
create table folder (
    id         bigint generated always as identity primary key,
    uid        uuid        not null unique,
    email      text        not null unique check (email = lower(email) and length(email) between 5 and 260),
    visited_at timestamptz
);
comment on column folder.visited_at is 'when it was last opened; null until the first link to it is used';

create table kept_petition (
    id          bigint generated always as identity primary key,
    folder_id   bigint      not null references folder (id) on delete cascade,
    petition_id bigint      not null references petition (id),
    seen        integer     not null check (seen >= 0),
    unique (folder_id, petition_id)
);
create index kept_petition_of on kept_petition (petition_id);
comment on column kept_petition.seen is 'the last entry of its journal when it was last opened; what comes after is new';

-- Of the word in a link, and of that in a browser’s cookie, the hash only.
create table folder_link (
    hash       bytea       primary key check (length(hash) = 32),
    folder_id  bigint      not null references folder (id) on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index folder_link_to on folder_link (folder_id);
create table folder_visit (
    hash      bytea       primary key check (length(hash) = 32),
    folder_id bigint      not null references folder (id) on delete cascade,
    ends_at   timestamptz not null
);
create index folder_visit_to on folder_visit (folder_id);

grant select, insert, update (visited_at), delete on folder to hoiam_app;
grant select, insert, update (seen), delete on kept_petition to hoiam_app;
grant select, insert, update (used_at), delete on folder_link to hoiam_app;
grant select, insert, delete on folder_visit to hoiam_app;
grant usage on sequence folder_id_seq, kept_petition_id_seq to hoiam_app;

-- Letters are not the serving role’s to delete. Those with a link are of no use once it is over, and have an address in them: all about one
-- folder go with it, and those of all folders that were written before a moment.
create index letter_with_link on letter (written_at) where kind = 'SIGN_IN';
create function sign_in_letters_go(about uuid, before timestamptz) returns integer
language sql security definer set search_path = public as $$
    with gone as (
        delete from letter where kind = 'SIGN_IN' and (subject = about or written_at < before) returning 1)
    select count(*)::integer from gone
$$;
revoke execute on function sign_in_letters_go(uuid, timestamptz) from public;
grant execute on function sign_in_letters_go(uuid, timestamptz) to hoiam_app;

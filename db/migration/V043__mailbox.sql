-- What the sender of a petition and its office write to each other beside the formal steps.
create table message (
    id          bigint generated always as identity primary key,
    petition_id bigint      not null references petition (id),
    side        text        not null check (side in ('SENDER', 'OFFICE')),
    text        text        not null check (length(text) between 1 and 5000),
    unit_id     bigint      not null references unit (id),
    written_by  bigint references account (id),
    writer      text,
    written_at  timestamptz not null,
    sent_as     bytea       not null check (length(sent_as) = 32),
    read_by     bigint references account (id),
    reader      text,
    read_at     timestamptz,
    constraint message_is_written_once unique (petition_id, sent_as),
    constraint message_of_the_office_names_its_writer
        check ((side = 'OFFICE') = (written_by is not null) and (side = 'OFFICE') = (writer is not null)),
    constraint message_of_the_sender_is_read_by_somebody
        check ((read_at is null) = (read_by is null) and (read_at is null) = (reader is null)
            and (side = 'SENDER' or read_at is null))
);
comment on column message.unit_id is 'where the petition lay when it was written';
comment on column message.sent_as is 'SHA-256 of the key of its form and of everything in it: what is sent twice is written once';
create index message_of_petition on message (petition_id, id);
grant select, insert on message to hoiam_app;
grant update (read_by, reader, read_at) on message to hoiam_app;
grant usage on sequence message_id_seq to hoiam_app;

create table message_file (
    id         bigint generated always as identity primary key,
    message_id bigint  not null references message (id) on delete cascade,
    position   integer not null check (position > 0),
    file       text    not null references stored_file (name),
    unique (message_id, position)
);
create index message_file_of_file on message_file (file);
grant select, insert on message_file to hoiam_app;
grant usage on sequence message_file_id_seq to hoiam_app;

-- Petitions whose sender wrote something nobody has read yet: the pile of the desk.
create table new_word (
    petition_id bigint primary key references petition (id),
    since       timestamptz not null
);
grant select, insert, delete on new_word to hoiam_app;

-- An answer to a question may bring files. What came with the petition itself is at most five; what is added later comes on top.
alter table attachment add column question_id bigint references question (id) on delete set null;
comment on column attachment.question_id is 'the question it came in answer to; null for what came with the petition';
do $$
declare
    rule record;
begin
    for rule in
        select conname from pg_constraint
        where conrelid = 'attachment'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%position%'
    loop
        execute format('alter table attachment drop constraint %I', rule.conname);
    end loop;
end $$;
alter table attachment add constraint attachment_has_a_place check (position > 0);

-- What a rating says beside its stars: which reasons (codes of db/feedback/rating_reasons.csv, apart by blanks), and whether the matter
-- is really solved. Ratings of earlier days say neither.
alter table rating
    add column reasons text not null default '' check (reasons ~ '^([A-Z_]+( [A-Z_]+)*)?$'),
    add column solved  text check (solved in ('YES', 'PARTLY', 'NO'));

-- Whether the matter is still solved, asked some weeks after the answer: a second, later answer that leaves the rating as it was.
create table outcome (
    petition_id bigint primary key references petition (id),
    asked_at    timestamptz not null,
    solved      text check (solved in ('YES', 'PARTLY', 'NO')),
    words       text check (length(words) between 1 and 1000),
    told_at     timestamptz,
    check ((solved is null) = (told_at is null) and (words is null or told_at is not null))
);
grant select, insert on outcome to hoiam_app;
grant update (solved, words, told_at) on outcome to hoiam_app;
create index petition_answered_with_email on petition (answered_at) where answered_at is not null and contact_email is not null;

-- A case that goes behind the wall takes what was written beside it along, and its files off the disk.
do $$
declare
    told     text := pg_get_functiondef('petition_is_taken_over(bigint)'::regprocedure);
    named    text := ') file where name is not null;';
    unwanted text := 'where name = any (names)';
begin
    if position(named in told) = 0 or position(unwanted in told) = 0 then
        raise exception 'petition_is_taken_over is not what it was';
    end if;
    told := replace(told, named, '
        union select written.file from message_file written join message on message.id = written.message_id
              where message.petition_id = of_id' || named);
    execute replace(told, unwanted, unwanted || '
      and not exists (select from message_file written where written.file = name)');
end $$;

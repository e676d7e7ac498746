-- What an office issues in the course of a case: drafted from a template, numbered in its book, signed on paper or digitally.

-- The books of documents: one for each unit, year and symbol. Whoever takes a number holds the row until the document has it, so that
-- no number is given twice and none is left out.
create table document_book (
    unit_id bigint  not null references unit (id),
    year    integer not null check (year between 2025 and 2200),
    symbol  text    not null check (length(symbol) between 2 and 40),
    last    integer not null check (last > 0),
    primary key (unit_id, year, symbol)
);
grant select, insert, update (last) on document_book to hoiam_app;

create table case_document (
    id          bigint generated always as identity primary key,
    version     integer     not null,
    petition_id bigint      not null references petition (id),
    position    integer     not null check (position > 0),
    unit_id     bigint      not null references unit (id),
    kind        text        not null check (kind in ('ACCEPTANCE_NOTICE', 'FORWARDING_SLIP', 'INFORMATION_REQUEST', 'EXTENSION',
        'REFUSAL', 'REPLY', 'DECISION')),
    state       text        not null check (state in ('DRAFTED', 'ISSUED', 'SIGNED')),
    subject     text        not null check (length(subject) between 1 and 500),
    addressee   text check (length(addressee) between 1 and 500),
    body        text        not null check (length(body) between 1 and 200000),
    recipients  text check (length(recipients) between 1 and 1000),
    authority   text        not null check (authority in ('COMMITTEE', 'CHAIRMAN', 'DEPUTY', 'BY_ORDER')),
    drafted_by  bigint      not null references account (id),
    drafter     text        not null,
    drafted_at  timestamptz not null,
    serial      integer check (serial > 0),
    symbol      text check (length(symbol) between 2 and 40),
    issued_on   date,
    signatory   text check (length(signatory) between 2 and 100),
    issued_by   bigint references account (id),
    issued_at   timestamptz,
    signed_at   timestamptz,
    unique (petition_id, position),
    constraint case_document_has_all_of_its_issue check (
        (state = 'DRAFTED') = (serial is null) and (serial is null) = (symbol is null) and (serial is null) = (issued_on is null)
        and (serial is null) = (signatory is null) and (serial is null) = (issued_by is null)
        and (serial is null) = (issued_at is null)),
    constraint case_document_signed_has_its_day check ((state = 'SIGNED') = (signed_at is not null))
);
-- A number is there once, whichever register gave it.
create unique index case_document_number on case_document (unit_id, (extract(year from issued_on)), symbol, serial)
    where serial is not null;
grant select, insert, delete on case_document to hoiam_app;
grant update (version, state, subject, addressee, body, recipients, authority, serial, symbol, issued_on, signatory, issued_by,
    issued_at, signed_at) on case_document to hoiam_app;
grant usage on sequence case_document_id_seq to hoiam_app;

-- What has its number is what went out: only that it was signed is added.
create function case_document_stays() returns trigger language plpgsql as $$
begin
    if (old.petition_id, old.position, old.unit_id, old.kind) is distinct from (new.petition_id, new.position, new.unit_id, new.kind)
       or old.state <> 'DRAFTED' and (
           new.state = 'DRAFTED' or old.state = 'SIGNED' and new.state <> 'SIGNED'
           or (old.subject, old.addressee, old.body, old.recipients, old.authority, old.serial, old.symbol, old.issued_on,
               old.signatory, old.issued_by, old.issued_at)
              is distinct from (new.subject, new.addressee, new.body, new.recipients, new.authority, new.serial, new.symbol,
               new.issued_on, new.signatory, new.issued_by, new.issued_at)) then
        raise exception 'document % of petition % has its number and stays what it is', old.position, old.petition_id
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger case_document_stays before update on case_document for each row execute function case_document_stays();

-- A draft may be discarded. What is issued goes only with its petition, by the one function that takes that over.
create function case_document_is_kept() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFTED' and current_user = 'hoiam_app' then
        raise exception 'document % of petition % is issued and is kept', old.position, old.petition_id
            using errcode = 'check_violation';
    end if;
    return old;
end $$;
create trigger case_document_is_kept before delete on case_document for each row execute function case_document_is_kept();

-- The signed paper as a scan, or the file of a digital signature, as it was handed in.
create table signed_copy (
    id          bigint generated always as identity primary key,
    document_id bigint      not null references case_document (id) on delete cascade,
    file        text        not null references stored_file (name),
    added_by    bigint      not null references account (id),
    adder       text        not null,
    added_at    timestamptz not null,
    unique (document_id, file)
);
create index signed_copy_of_file on signed_copy (file);
grant select, insert on signed_copy to hoiam_app;
grant usage on sequence signed_copy_id_seq to hoiam_app;

-- A digital signature that lies beside what it signs is a file of its own (CMS, .p7s).
do $$
declare
    rule record;
begin
    for rule in
        select conname, pg_get_constraintdef(oid) as told from pg_constraint
        where conrelid = 'stored_file'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''PDF''::text%'
    loop
        execute format('alter table stored_file drop constraint %I', rule.conname);
        execute format('alter table stored_file add constraint %I %s', rule.conname,
            replace(replace(rule.told, '(type = ''PDF''::text)', '(type in (''PDF''::text, ''P7S''::text))'),
                '''PNG''::text, ''PDF''::text]', '''PNG''::text, ''PDF''::text, ''P7S''::text]'));
    end loop;
end $$;

-- A unit's own wording of a template, from a day on; before it, and where there is none, that of the release.
create table template_edition (
    id         bigint generated always as identity primary key,
    version    integer     not null,
    unit_id    bigint      not null references unit (id),
    template   text        not null check (template ~ '^[a-z0-9.-]{3,60}$'),
    valid_from date        not null,
    subject    text        not null check (length(subject) between 1 and 500),
    addressee  text check (length(addressee) between 1 and 500),
    body       text        not null check (length(body) between 1 and 200000),
    recipients text check (length(recipients) between 1 and 1000),
    edited_by  bigint      not null references account (id),
    editor     text        not null,
    edited_at  timestamptz not null,
    unique (unit_id, template, valid_from)
);
grant select, insert on template_edition to hoiam_app;
grant update (version, subject, addressee, body, recipients, edited_by, editor, edited_at) on template_edition to hoiam_app;
grant usage on sequence template_edition_id_seq to hoiam_app;

-- A case that goes behind the wall takes its documents along into nothing, and what was signed of them off the disk.
do $$
declare
    told     text := pg_get_functiondef('petition_is_taken_over(bigint)'::regprocedure);
    named    text := 'union select scan from case_act where petition_id = of_id)';
    unwanted text := 'and not exists (select from case_act where name = scan)';
begin
    if position(named in told) = 0 or position(unwanted in told) = 0 then
        raise exception 'petition_is_taken_over is not what it was';
    end if;
    told := replace(told, named, 'union select scan from case_act where petition_id = of_id
        union select copy.file from signed_copy copy join case_document document on document.id = copy.document_id
              where document.petition_id = of_id)');
    execute replace(told, unwanted, unwanted || '
      and not exists (select from signed_copy copy where copy.file = name)');
end $$;

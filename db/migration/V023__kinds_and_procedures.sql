-- Every kind of petition goes its own way: which acts there are, in which states, and where they lead.
create table procedure_step (
    code           text primary key check (code ~ '^[a-z_.]+$'),
    kinds          text not null,
    act            text not null check (act ~ '^[A-Z_]+$'),
    from_states    text,
    to_state       text not null,
    done_by        text not null,
    wants          text,
    event          case_event,
    legal_basis_vi text not null,
    legal_basis_en text not null
);

comment on column procedure_step.from_states is 'empty for the act by which a case begins';
comment on column procedure_step.to_state is '= where the case stays where it stands';

create function is_listed(word text, list text) returns boolean language sql immutable as
    $$ select word = any (string_to_array(list, ';')) $$;

-- Whether a case of a kind may get from one state to another; the first state is null for one that begins.
create function procedure_leads(of_kind text, from_state text, into_state text) returns boolean language sql stable as $$
    select exists (
        select from procedure_step
        where is_listed(lower(of_kind), kinds) and to_state = into_state
          and case when from_state is null then from_states is null else is_listed(from_state, from_states) end)
$$;

create function petition_goes_its_way() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- The owner restores and multiplies cases that have come further.
        if current_user = 'hoiam_app' and not procedure_leads(new.kind, null, new.status) then
            raise exception 'a % does not begin as %', new.kind, new.status using errcode = 'check_violation';
        end if;
    elsif new.kind = old.kind and new.status <> old.status and not procedure_leads(new.kind, old.status, new.status) then
        raise exception 'a % does not go from % to %', new.kind, old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

alter table petition drop constraint petition_kind_check;
alter table petition drop constraint petition_status_check;
alter table petition drop constraint petition_check1;
alter table petition
    add constraint petition_kind_check check (kind in ('FEEDBACK', 'RECOMMENDATION', 'COMPLAINT_1', 'COMPLAINT_2',
        'REGULATION_FEEDBACK', 'INFORMATION_REQUEST', 'PROCEDURE_FEEDBACK', 'QUESTION')),
    add constraint petition_status_check check (status in ('NEW', 'NEED_SIGN', 'FORWARDED', 'RECEIVED', 'NEED_INFO',
        'ASSIGNED', 'ACCEPTED', 'VERIFYING', 'DIALOGUE', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'DRAFT_REPLY', 'ANSWERED',
        'RESOLVED', 'RATED', 'GUIDED', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED'));

-- Which steps of the rule book the two dates in hand are those of; a kind may have only one, and a clock may stand still.
alter table petition
    add column notify_step text,
    add column reply_step  text,
    add column options     text not null default '',
    add column closed_at   timestamptz;
comment on column petition.notify_step is 'the step in which the citizen is told what becomes of it, as far as the law or the province sets one';
comment on column petition.reply_step is 'the step that ends with the result; null until it has begun';
comment on column petition.options is 'what the case is, as far as lengths of steps depend on it';
comment on column petition.closed_at is 'when nothing more was owed: answered, decided, refused, guided elsewhere, withdrawn, stopped or kept on file';

update petition set notify_step = 'notify', reply_step = 'service_target', closed_at = answered_at;
alter table petition alter column notify_due_on drop not null;
alter table petition alter column reply_due_on drop not null;
alter table petition
    add constraint petition_notice_has_a_step check (notify_due_on is null or notify_step is not null),
    add constraint petition_reply_has_a_step check (reply_due_on is null or reply_step is not null),
    add constraint petition_answered_has_its_state
        check ((answered_at is not null) = (status in ('ANSWERED', 'RESOLVED', 'RATED'))),
    add constraint petition_closed_has_its_state check ((closed_at is not null) =
        (status in ('ANSWERED', 'RESOLVED', 'RATED', 'GUIDED', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED')));

alter table petition add column closed_on date generated always as (vietnam_day(closed_at)) stored;
-- The figures are still read from this index alone.
drop index petition_days_of_unit;
create index petition_days_of_unit on petition (unit_id, submitted_on)
    include (notify_due_on, notified_on, reply_due_on, answered_on, closed_on, id);

drop index petition_open_by_unit;
drop index petition_open;
alter table petition drop column next_due_on;
-- The date the desk is sorted by: the nearest one not yet kept.
alter table petition add column next_due_on date generated always as (
    case when closed_at is not null then null
         when notified_at is null then least(notify_due_on, reply_due_on)
         else reply_due_on end) stored;
create index petition_open_by_unit on petition (unit_id, next_due_on, id) where closed_at is null;
create index petition_open on petition (next_due_on, id) where closed_at is null;

create trigger petition_goes_its_way before insert or update of status, kind on petition
    for each row execute function petition_goes_its_way();

-- What else the law asks of a kind, field by field, as the citizen filled it in.
create table particular (
    petition_id bigint not null references petition (id),
    field       text   not null check (field ~ '^[A-Z_]+$'),
    value       text   not null check (length(value) between 1 and 2000),
    primary key (petition_id, field)
);

-- An act on a case, with what it rests on: ground, document, day, and the words the citizen is told.
create table case_act (
    id              bigint generated always as identity primary key,
    petition_id     bigint      not null references petition (id),
    act             text        not null check (act ~ '^[A-Z_]+$'),
    ground          text,
    document_number text,
    document_day    date,
    day             date,
    words           text,
    scan            text references stored_file (name),
    taken_by        bigint references account (id),
    taken_at        timestamptz not null,
    check ((document_number is null) = (document_day is null))
);
create index case_act_of_petition on case_act (petition_id);

grant select on procedure_step to hoiam_app;
grant select, insert on particular, case_act to hoiam_app;
grant usage on sequence case_act_id_seq to hoiam_app;

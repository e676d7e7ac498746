alter table petition add column signed boolean not null default false;
comment on column petition.signed is 'whether what has to be signed is in the file with its signature';
update petition set signed = true
where exists (select from case_act where petition_id = petition.id and act = 'TAKE_SIGNED');

-- Whether an act may be done to a case of a kind in a state.
create function procedure_allows(of_kind text, of_act text, in_state text) returns boolean language sql stable as $$
    select exists (
        select from procedure_step
        where act = of_act and is_listed(lower(of_kind), kinds) and is_listed(in_state, from_states))
$$;

-- A case becomes one of another kind only where both procedures let it: it stays where it stood, counts as taken in, or
-- waits for a signature; and a kind that has to be signed waits unless a signed paper is in the file.
create function reclassification_leads(of_petition bigint, from_kind text, from_state text, into_kind text, into_state text)
returns boolean language sql stable as $$
    select procedure_allows(from_kind, 'RECLASSIFY', from_state)
       and procedure_allows(into_kind, 'RECLASSIFY', into_state)
       and case when into_state = 'NEED_SIGN' then true
                when procedure_leads(into_kind, null, 'NEED_SIGN')
                     and not (select signed from petition where id = of_petition) then false
                else into_state in (from_state, 'RECEIVED') end
$$;

create or replace function petition_goes_its_way() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- The owner restores and multiplies cases that have come further.
        if current_user = 'hoiam_app' and not procedure_begins(new.kind, new.status, new.entered_at is not null) then
            raise exception 'a % does not begin as %', new.kind, new.status using errcode = 'check_violation';
        end if;
    elsif new.kind <> old.kind then
        if not reclassification_leads(old.id, old.kind, old.status, new.kind, new.status) then
            raise exception 'a % that is % does not become a % that is %', old.kind, old.status, new.kind, new.status
                using errcode = 'check_violation';
        end if;
    elsif new.status <> old.status and not procedure_leads(new.kind, old.status, new.status) then
        raise exception 'a % does not go from % to %', new.kind, old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- A petition that is one matter with another is closed without a result of its own: the main file answers for both.
alter table petition drop constraint petition_status_check;
alter table petition drop constraint petition_closed_has_its_state;
alter table petition
    add column main_id   bigint references petition (id),
    add column origin_id bigint references petition (id);
comment on column petition.main_id is 'the main file it was joined to, which answers for both';
comment on column petition.origin_id is 'the petition as it was sent, of which this one is a part';
alter table petition
    add constraint petition_status_check check (status in ('NEW', 'NEED_SIGN', 'FORWARDED', 'RECEIVED', 'NEED_INFO',
        'ASSIGNED', 'ACCEPTED', 'VERIFYING', 'DIALOGUE', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'DRAFT_REPLY', 'ANSWERED',
        'RESOLVED', 'RATED', 'GUIDED', 'PASSED_ON', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED', 'DUPLICATE')),
    add constraint petition_closed_has_its_state check ((closed_at is not null) = (status in ('ANSWERED', 'RESOLVED',
        'RATED', 'GUIDED', 'PASSED_ON', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED', 'DUPLICATE'))),
    add constraint petition_joined_has_its_state check ((main_id is not null) = (status = 'DUPLICATE')),
    add constraint petition_hangs_together_with_others check (main_id <> id and origin_id <> id);
create index petition_joined on petition (main_id) where main_id is not null;
create index petition_split_off on petition (origin_id) where origin_id is not null;

-- Who is joined, is joined to a file of the same unit that stands for itself; what was split off, to one that was sent.
create function petition_hangs_on_one() returns trigger language plpgsql as $$
begin
    if new.main_id is not null
       and (exists (select from petition main where main.id = new.main_id
                    and (main.main_id is not null or main.unit_id <> new.unit_id))
            or exists (select from petition joined where joined.main_id = new.id)) then
        raise exception 'petition % cannot be joined to %', new.id, new.main_id using errcode = 'check_violation';
    end if;
    if exists (select from petition origin where origin.id = new.origin_id and origin.origin_id is not null) then
        raise exception 'petition % cannot be a part of %', new.id, new.origin_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger petition_hangs_on_one before insert or update of main_id, origin_id on petition
    for each row when (new.main_id is not null or new.origin_id is not null)
    execute function petition_hangs_on_one();

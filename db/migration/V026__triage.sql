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
                     and not exists (select from case_act where petition_id = of_petition and act = 'TAKE_SIGNED') then false
                else into_state in (from_state, 'RECEIVED') end
$$;

create or replace function petition_goes_its_way() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- The owner restores and multiplies cases that have come further.
        if current_user = 'hoiam_app' and not procedure_leads(new.kind, null, new.status) then
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

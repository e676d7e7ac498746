-- Petitions that came on paper, by telephone or to the reception desk, entered by a clerk.
alter table petition drop constraint petition_channel_check;
alter table petition add column entered_at timestamptz;
alter table petition
    add constraint petition_channel_check check (channel in ('WEB', 'API', 'PAPER', 'TELEPHONE', 'RECEPTION')),
    add constraint petition_entered_by_a_clerk check ((entered_at is not null) = (channel not in ('WEB', 'API'))),
    add constraint petition_entered_after_it_came check (submitted_at <= entered_at);

comment on column petition.submitted_at is
    'when it was received: clocks and figures count from then; the beginning of the day where a clerk entered it on a later one';
comment on column petition.entered_at is 'when a clerk entered it; null where its sender did';

-- Whether a case of a kind may begin in a state; what its sender hands in begins by an act of citizens.
create function procedure_begins(of_kind text, in_state text, is_entered boolean) returns boolean language sql stable as $$
    select exists (
        select from procedure_step
        where is_listed(lower(of_kind), kinds) and from_states is null and to_state = in_state
          and (is_entered or is_listed('CITIZEN', done_by)))
$$;

create or replace function petition_goes_its_way() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- The owner restores and multiplies cases that have come further.
        if current_user = 'hoiam_app' and not procedure_begins(new.kind, new.status, new.entered_at is not null) then
            raise exception 'a % does not begin as %', new.kind, new.status using errcode = 'check_violation';
        end if;
    elsif new.kind = old.kind and new.status <> old.status and not procedure_leads(new.kind, old.status, new.status) then
        raise exception 'a % does not go from % to %', new.kind, old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

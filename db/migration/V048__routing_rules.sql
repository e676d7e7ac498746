-- Which body is responsible for what, as dated rows: sector, area, kind and words lead to a body of db/law/bodies.csv.
create table routing_rule (
    code           text not null check (code ~ '^[a-z0-9-]{2,40}$'),
    name_vi        text not null check (length(name_vi) between 1 and 100),
    name_en        text not null check (length(name_en) between 1 and 100),
    sector         text check (sector ~ '^[A-Z0-9_]{2,20}$'),
    area           text check (area ~ '^[0-9]{2,10}$'),
    kind           text check (kind ~ '^[a-z0-9_]{2,40}$'),
    words          text check (length(words) between 1 and 500),
    unless         text check (length(unless) between 1 and 500),
    body           text not null check (body ~ '^[A-Z0-9_]{2,20}$'),
    legal_basis_vi text not null check (length(legal_basis_vi) between 1 and 300),
    legal_basis_en text not null check (length(legal_basis_en) between 1 and 300),
    certainty      text not null check (certainty in ('LAW', 'PRACTICE', 'ASSUMPTION', 'DEMO_VALUE')),
    note           text check (length(note) between 1 and 500),
    valid_from     date not null,
    valid_until    date,
    entered_by     bigint references account (id),
    entered_at     timestamptz,
    primary key (code, valid_from),
    constraint routing_rule_ends_after_it_begins check (valid_until > valid_from),
    constraint routing_rule_entered_by_somebody_some_day check ((entered_by is null) = (entered_at is null)),
    constraint routing_rule_asks_for_something check (coalesce(sector, area, words) is not null)
);
comment on column routing_rule.words is 'phrases of which one must stand in what was written, between semicolons; # is a number';
comment on column routing_rule.unless is 'phrases of which none may stand there';
comment on column routing_rule.valid_until is 'the first day on which it says nothing any more';

-- A coordinator enters a rule, sets its end, and drops what has not begun. What a rule said on a day stays so.
grant select, insert, delete on routing_rule to hoiam_app;
grant update (valid_until, entered_by, entered_at) on routing_rule to hoiam_app;

create function routing_rule_changes_ahead_only() returns trigger language plpgsql as $$
declare
    today date;
begin
    -- Rows without an account come with a release.
    if tg_op = 'DELETE' then
        if old.entered_by is null or old.valid_from <= (old.entered_at at time zone 'Asia/Ho_Chi_Minh')::date then
            raise exception 'routing rule %: is not taken back', old.code using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if new.entered_by is null then
        return new;
    end if;
    today := (new.entered_at at time zone 'Asia/Ho_Chi_Minh')::date;
    if tg_op = 'INSERT' and new.valid_from <= today then
        raise exception 'routing rule %: begins after it was entered', new.code using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and new.valid_until is distinct from old.valid_until
       and (new.valid_until <= today or old.valid_until <= today) then
        raise exception 'routing rule %: ends after that was entered', new.code using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger routing_rule_changes_ahead_only before insert or update or delete on routing_rule
    for each row execute function routing_rule_changes_ahead_only();

insert into edition (name, number) values ('routing_rule', 1);
create trigger routing_rule_has_a_new_edition after insert or update or delete on routing_rule
    for each statement execute function edition_passes();

-- What a rule said of a petition when it was handed in: which body, by which rule, and where it happened.
alter table petition
    add column ruled_body text check (ruled_body ~ '^[A-Z0-9_]{2,20}$'),
    add column rule_code  text,
    add column rule_from  date,
    add column ruled_area text check (ruled_area ~ '^[0-9]{2,10}$'),
    add constraint petition_ruled_by_one_rule
        check ((ruled_body is null) = (rule_code is null) and (rule_code is null) = (rule_from is null)),
    add constraint petition_ruled_by_a_known_rule
        foreign key (rule_code, rule_from) references routing_rule (code, valid_from);
comment on column petition.ruled_body is 'the body named by a routing rule, of db/law/bodies.csv';
comment on column petition.ruled_area is 'the commune of that day where it happened, as its sender said';
create index petition_ruled on petition (rule_code, rule_from) where rule_code is not null;

-- Fields of administration as dated rows: one that is renamed or ends keeps its code and its earlier rows.
create table sector (
    code        text    not null check (code ~ '^[A-Z0-9_]{2,20}$'),
    name_vi     text    not null check (length(name_vi) between 1 and 100),
    name_en     text    not null check (length(name_en) between 1 and 100),
    valid_from  date    not null,
    valid_until date,
    position    integer not null,
    entered_by  bigint references account (id),
    entered_at  timestamptz,
    primary key (code, valid_from),
    constraint sector_ends_after_it_begins check (valid_until > valid_from),
    constraint sector_entered_by_somebody_some_day check ((entered_by is null) = (entered_at is null))
);

comment on column sector.valid_until is 'the first day on which the sector is no more, or no more under this name';

grant select, insert, update, delete on sector to hoiam_app;

-- Whoever promises dates holds the editions of all three tables they are counted by.
insert into edition (name, number) values ('rule', 1), ('sector', 1);

create trigger rule_has_a_new_edition after insert or update or delete on rule
    for each statement execute function edition_passes();
create trigger sector_has_a_new_edition after insert or update or delete on sector
    for each statement execute function edition_passes();

-- Administrators set service targets. Statutory periods come with releases only: the role that serves cannot touch them.
grant insert, update, delete on rule to hoiam_app;
alter table rule enable row level security;
create policy rule_is_read on rule for select to hoiam_app using (true);
create policy service_target_is_set on rule for insert to hoiam_app
    with check (step = 'service_target' and entered_by is not null);
create policy service_target_is_changed on rule for update to hoiam_app
    using (step = 'service_target') with check (step = 'service_target' and entered_by is not null);
create policy service_target_is_taken_back on rule for delete to hoiam_app
    using (step = 'service_target');

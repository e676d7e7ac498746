-- How often a table that every node keeps in memory was changed. Whoever counts by it holds the row, so that what is counted
-- stays true until it is written; whoever changes the table waits for them.
create table edition (
    name   text   primary key,
    number bigint not null
);
insert into edition (name, number) values ('calendar_day', 1);

create function edition_passes() returns trigger language plpgsql as $$
begin
    update edition set number = number + 1 where name = tg_table_name;
    return null;
end $$;

create trigger calendar_day_has_a_new_edition after insert or update or delete on calendar_day
    for each statement execute function edition_passes();

-- A day that turns out to be like any other of its week is entered anew, not removed.
alter table calendar_day
    drop constraint calendar_day_kind_check,
    add constraint calendar_day_kind_check check (kind in
        ('STATUTORY', 'IN_LIEU', 'TET', 'SWAP_OFF', 'SWAP_WORK', 'PLAIN'));

grant select, update on edition to hoiam_app;
grant insert, update on calendar_day to hoiam_app;

-- Units and successions an administrator enters: a merger to come, a succession confirmed, a name put right. What has been
-- entered for a coming day may be taken back until then, and is then gone but from the journal.
alter table succession add column basis_en text;
comment on column succession.basis_en is 'the basis in English, where an administrator gave one';

-- Every node keeps units and successions in memory; both count as one.
insert into edition (name, number) values ('unit', 1);

create function edition_of_units_passes() returns trigger language plpgsql as $$
begin
    update edition set number = number + 1 where name = 'unit';
    return null;
end $$;

create trigger unit_has_a_new_edition after insert or update or delete on unit
    for each statement execute function edition_of_units_passes();
create trigger succession_has_a_new_edition after insert or update or delete on succession
    for each statement execute function edition_of_units_passes();

grant insert, update, delete on unit, succession to hoiam_app;
grant usage on sequence unit_id_seq, succession_id_seq to hoiam_app;

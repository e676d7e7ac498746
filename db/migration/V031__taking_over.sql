-- A petition that turns out to be a denunciation goes behind the wall, and nothing of it stays in front.
alter table denunciation add column taken_over boolean not null default false;
comment on column denunciation.taken_over is 'the receipt of the petition it was opens it';

create table denunciation_file (
    denunciation_id bigint  not null references denunciation (id),
    position        integer not null check (position > 0),
    about           bytea   not null,
    sealed          bytea   not null,
    primary key (denunciation_id, position)
);
grant select, insert on denunciation_file to hoiam_app;

-- The serving role may delete no petition but in this one way, after it has written the case behind the wall. Whatever refers to a
-- petition goes with it, tables to come as well. Its journal stays, and what opened the sealed texts in it is gone.
create function petition_is_taken_over(of_id bigint) returns void language plpgsql security definer set search_path = public as $$
declare
    its_uid uuid;
    names   text[];
    refers  record;
begin
    select uid into strict its_uid from petition where id = of_id for update;
    select array_agg(name) into names from (
        select file as name from attachment where petition_id = of_id
        union select public_file from attachment where petition_id = of_id
        union select scan from case_act where petition_id = of_id) file where name is not null;
    for refers in
        select constrained.conrelid::regclass as place, referring.attname as field
        from pg_constraint constrained
        join pg_attribute referring
          on referring.attrelid = constrained.conrelid and referring.attnum = constrained.conkey[1]
        where constrained.contype = 'f' and constrained.confrelid = 'petition'::regclass
    loop
        execute format('delete from %s where %I = $1', refers.place, refers.field) using of_id;
    end loop;
    delete from letter where subject = its_uid;
    delete from journal_opening where entry_id in (select id from journal_entry where subject = its_uid);
    delete from petition where id = of_id;
    -- Nobody claims them any more: the sweeper takes them off the disk in its next round.
    update stored_file set claimed = false, stored_at = 'epoch', shown_name = 'x', sha256 = repeat('0', 64)
    where name = any (names)
      and not exists (select from attachment where name in (file, public_file))
      and not exists (select from case_act where name = scan);
end $$;
revoke execute on function petition_is_taken_over(bigint) from public;
grant execute on function petition_is_taken_over(bigint) to hoiam_app;

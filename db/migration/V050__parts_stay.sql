-- What was split off from a petition stays a case of its own when that one goes behind the wall.
alter table petition drop constraint petition_origin_id_fkey;
alter table petition
    add constraint petition_origin_id_fkey foreign key (origin_id) references petition (id) on delete set null;

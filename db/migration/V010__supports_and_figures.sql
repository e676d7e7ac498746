-- "I have this too": citizens who sent a petition of their own stand by a released one. One petition stands by another once.
create table support (
    id           bigint generated always as identity primary key,
    petition_id  bigint      not null references petition (id),
    supporter_id bigint      not null references petition (id),
    supported_at timestamptz not null,
    unique (petition_id, supporter_id),
    check (petition_id <> supporter_id)
);
create index support_by_supporter on support (supporter_id);

-- The day in Viet Nam on which something happened: all days that people read and all figures are counted by it.
create function vietnam_day(moment timestamptz) returns date language sql immutable strict parallel safe as
    $$ select (moment at time zone 'Asia/Ho_Chi_Minh')::date $$;

alter table petition
    add column submitted_on date generated always as (vietnam_day(submitted_at)) stored,
    add column notified_on date generated always as (vietnam_day(notified_at)) stored,
    add column answered_on date generated always as (vietnam_day(answered_at)) stored;

-- Figures of a unit and of the whole province are read from this index alone, without opening the petitions.
create index petition_days_of_unit on petition (unit_id, submitted_on)
    include (notify_due_on, notified_on, reply_due_on, answered_on, id);
create index forwarding_from on forwarding (from_unit_id);
create index forwarding_to on forwarding (to_unit_id);
create index petition_released_by_unit on petition (unit_id, released_at desc, id desc) where released_at is not null;

grant select, insert on support to hoiam_app;
-- The entity manager asks which id an insert was given.
grant usage on sequence support_id_seq to hoiam_app;

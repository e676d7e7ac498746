-- What a unit looks for in its inbox again and again, under a name of its own.
create table inbox_filter (
    id         bigint generated always as identity primary key,
    unit_id    bigint not null references unit,
    name       text not null check (length(name) between 1 and 60),
    query      text not null check (length(query) between 1 and 500),
    saved_by   bigint not null references account,
    saved_at   timestamptz not null,
    removed_by bigint references account,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
comment on column inbox_filter.query is 'the narrowing as it stands in the address of the inbox';
create unique index inbox_filter_name on inbox_filter (unit_id, lower(name)) where removed_at is null;
grant select, insert on inbox_filter to hoiam_app;
grant update (removed_by, removed_at) on inbox_filter to hoiam_app;
grant usage on sequence inbox_filter_id_seq to hoiam_app;

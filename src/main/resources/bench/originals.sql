create schema if not exists bench;
create table if not exists bench.original as
    select id as petition_id, uid, row_number() over (order by id)::int as place from public.petition;
create table if not exists bench.commune as
    select id, row_number() over (order by code)::int as place from public.unit
    where level = 'COMMUNE' and valid_until is null;
create table if not exists bench.name (
    place   bigint generated always as identity,
    number  text not null,
    locator text not null
);
truncate bench.name;

-- The owner's schema is nobody else's to build in.
revoke create on schema public from public;
grant usage on schema public to hoiam_app;

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Which reference file was loaded last into which table.
create table reference_table (
    name text primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz not null default now()
);
grant select on reference_table to hoiam_app;

-- One row when this database was ever a demonstration: such a database never serves the public.
create table demonstration (
    since timestamptz not null default now()
);
grant select on demonstration to hoiam_app;

-- The server reads what was applied, and refuses to start on a half-migrated database.
grant select on flyway_schema_history to hoiam_app;

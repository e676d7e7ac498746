-- What is to be known in public of the conclusion of a denunciation: typed by one official, released by another. It is sealed like the
-- rest of the case and opened by the page that shows it, so that nothing else of the portal comes upon it.
create table denunciation_conclusion (
    id              bigint generated always as identity primary key,
    version         integer not null,
    denunciation_id bigint  not null references denunciation (id),
    seq             integer not null,
    unit_id         bigint  not null references unit (id),
    typed_by        bigint  not null references account (id),
    released_by     bigint references account (id),
    released_on     date,
    withdrawn_on    date,
    sealed          bytea   not null,
    unique (denunciation_id, seq),
    foreign key (denunciation_id, seq) references denunciation_step (denunciation_id, seq),
    check (released_by <> typed_by),
    check ((released_by is null) = (released_on is null)),
    check (withdrawn_on is null or released_on is not null)
);
create index denunciation_conclusion_in_public on denunciation_conclusion (released_on, id)
    where released_on is not null and withdrawn_on is null;
grant select, insert, update on denunciation_conclusion to hoiam_app;
grant usage on sequence denunciation_conclusion_id_seq to hoiam_app;

-- Second decisions on complaints are made known in public (Law on Complaints, Art. 41). Where a petition may stand as rated it may stand as
-- published, whatever states there are beside.
do $$
declare
    rule record;
begin
    for rule in
        select conname, pg_get_constraintdef(oid) as told from pg_constraint
        where conrelid = 'petition'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''RATED''::text%'
    loop
        execute format('alter table petition drop constraint %I', rule.conname);
        execute format('alter table petition add constraint %I %s', rule.conname,
            replace(rule.told, '''RATED''::text', '''RATED''::text, ''PUBLISHED''::text'));
    end loop;
end $$;

-- What everybody reads of a decision, as an officer worded it; a later row takes the place of an earlier one.
create table decision_wording (
    id           bigint generated always as identity primary key,
    petition_id  bigint      not null references petition (id),
    words        text        not null check (length(words) between 1 and 30000),
    place        text check (length(place) <= 300),
    published_by bigint      not null references account (id),
    published_at timestamptz not null
);
create index decision_wording_of_petition on decision_wording (petition_id, id);
grant select, insert on decision_wording to hoiam_app;
grant usage on sequence decision_wording_id_seq to hoiam_app;

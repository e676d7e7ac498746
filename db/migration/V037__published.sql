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

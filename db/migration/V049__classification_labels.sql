-- What officers corrected of kind and sector: labels by which the proposals of the portal can learn. No text is copied; that
-- stays with the petition, and what becomes of the petition becomes of its labels.
create table classification_label (
    id          bigint generated always as identity primary key,
    petition_id bigint      not null references petition,
    trait       text        not null check (trait in ('KIND', 'SECTOR')),
    proposed    text        check (proposed ~ '^[A-Za-z0-9_]{1,40}$'),
    chosen      text        not null check (chosen ~ '^[A-Za-z0-9_]{1,40}$'),
    decided     text        not null check (decided ~ '^[A-Za-z0-9_]{1,40}$' and decided <> chosen),
    edition     text        not null check (edition ~ '^[0-9a-f]{8}$'),
    decided_at  timestamptz not null
);
comment on column classification_label.proposed is 'what the portal proposed by the words of the text; null where it was silent';
comment on column classification_label.chosen is 'what the petition was until then';
comment on column classification_label.decided is 'what an officer said it is';
comment on column classification_label.edition is 'of the sentences and words the proposal was learned from';
create index classification_label_petition on classification_label (petition_id);
grant select, insert on classification_label to hoiam_app;

-- An officer says what a petition is about, where its sender did not know.
grant update (sector) on petition to hoiam_app;

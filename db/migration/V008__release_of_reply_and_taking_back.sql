-- What everybody may read of a petition: the wording of the reply too, and whether an officer has withheld it.
alter table petition
    add column public_reply text,
    add column withheld_at  timestamptz,
    add column withheld_for text check (withheld_for in
        ('PERSONAL_DATA', 'UNPROVEN', 'OFFENSIVE', 'CITIZEN_ASKED', 'MISTAKE')),
    add check ((withheld_at is null) = (withheld_for is null)),
    add check (withheld_at is null or released_at is null),
    add check (public_reply is null or released_at is not null);

-- Until now a reply was public as it was signed, when the petition was released after it.
update petition p set public_reply = r.text
from reply r
where r.petition_id = p.id and r.stage = 'SENT' and p.released_at >= p.answered_at;

-- Answered ones whose citizen wishes publication, while an officer has not decided.
create index petition_to_release on petition (unit_id, answered_at)
    where wants_publication and answered_at is not null and public_reply is null and withheld_at is null;

-- Every wording that was ever released, as it was: a later one does not take its place.
create table wording (
    id          bigint generated always as identity primary key,
    petition_id bigint      not null references petition (id),
    subject     text        not null,
    text        text        not null,
    reply       text,
    released_by bigint      not null references account (id),
    released_at timestamptz not null
);
create index wording_of_petition on wording (petition_id);

grant select, insert on wording to hoiam_app;
grant usage on sequence wording_id_seq to hoiam_app;

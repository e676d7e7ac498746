-- Whose decision, act or conduct a petition is about: it says who decides, and past whom it goes.
alter table petition
    add column concerned  text check (concerned in ('COMMUNE_STAFF', 'COMMUNE_LEADERS', 'DISTRICT', 'PROVINCE_STAFF',
        'PROVINCE_LEADERS', 'UNKNOWN')),
    add column for_leader boolean not null default false;
comment on column petition.concerned is 'whose decision, act or conduct it is about; null where that does not matter';
comment on column petition.for_leader is 'whether none of its unit but the leader knows of it';
alter table petition
    add constraint petition_for_leader_is_about_somebody check (not for_leader or concerned is not null),
    add constraint petition_for_leader_is_not_public check (not for_leader or released_at is null);

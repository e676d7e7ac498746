-- Petitions that came on paper, by telephone or to the reception desk, entered by a clerk.
alter table petition drop constraint petition_channel_check;
alter table petition add column entered_at timestamptz;
alter table petition
    add constraint petition_channel_check check (channel in ('WEB', 'API', 'PAPER', 'TELEPHONE', 'RECEPTION')),
    add constraint petition_entered_by_a_clerk check ((entered_at is not null) = (channel not in ('WEB', 'API'))),
    add constraint petition_entered_after_it_came check (submitted_at <= entered_at);

comment on column petition.submitted_at is
    'when it was received: clocks and figures count from then; the beginning of the day where a clerk entered it on a later one';
comment on column petition.entered_at is 'when a clerk entered it; null where its sender did';

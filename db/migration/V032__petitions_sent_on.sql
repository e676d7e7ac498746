-- Petitions that a deputy, the Fatherland Front or the press sent on for a citizen. A complaint of another body’s competence goes back to
-- whoever sent it on, with reasons; whoever complains themselves is guided once.
alter table petition
    add column conveyed_by   text check (conveyed_by in ('DEPUTY', 'FRONT', 'PRESS')),
    add column conveyed_name text check (length(conveyed_name) between 2 and 200);
comment on column petition.conveyed_by is 'who sent it on for its sender; null where its sender handed it in';

alter table petition drop constraint petition_status_check;
alter table petition drop constraint petition_closed_has_its_state;
alter table petition
    add constraint petition_status_check check (status in ('NEW', 'NEED_SIGN', 'FORWARDED', 'RECEIVED', 'NEED_INFO',
        'ASSIGNED', 'ACCEPTED', 'VERIFYING', 'DIALOGUE', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'DRAFT_REPLY', 'ANSWERED',
        'RESOLVED', 'RATED', 'GUIDED', 'RETURNED', 'PASSED_ON', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED', 'DUPLICATE')),
    add constraint petition_closed_has_its_state check ((closed_at is not null) = (status in ('ANSWERED', 'RESOLVED',
        'RATED', 'GUIDED', 'RETURNED', 'PASSED_ON', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED', 'DUPLICATE'))),
    add constraint petition_conveyed_has_a_name check ((conveyed_by is null) = (conveyed_name is null)),
    add constraint petition_conveyed_was_entered check (conveyed_by is null or entered_at is not null),
    add constraint petition_at_the_wrong_door check (case status when 'RETURNED' then conveyed_by is not null
        when 'GUIDED' then conveyed_by is null else true end);

-- At the wrong door: how often a petition was sent on, and what goes to a body that is not on the portal.
alter table petition add column forwardings integer not null default 0;
update petition set forwardings = (select count(*) from forwarding where forwarding.petition_id = petition.id);
comment on column petition.forwardings is 'how often it was sent from one unit to another; after some times the province decides';

alter table petition
    drop constraint petition_status_check,
    drop constraint petition_closed_has_its_state;
alter table petition
    add constraint petition_status_check check (status in ('NEW', 'NEED_SIGN', 'FORWARDED', 'RECEIVED', 'NEED_INFO',
        'ASSIGNED', 'ACCEPTED', 'VERIFYING', 'DIALOGUE', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'DRAFT_REPLY', 'ANSWERED',
        'RESOLVED', 'RATED', 'GUIDED', 'PASSED_ON', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED')),
    add constraint petition_closed_has_its_state check ((closed_at is not null) = (status in
        ('ANSWERED', 'RESOLVED', 'RATED', 'GUIDED', 'PASSED_ON', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'FILED')));

create index petition_to_decide on petition (forwardings) where closed_at is null and forwardings > 0;

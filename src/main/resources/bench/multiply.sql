-- The portal draws its own names beside ours.
delete from bench.name
where exists (select from petition where petition.locator = bench.name.locator)
   or exists (select from petition where petition.number = bench.name.number);

-- One copy for each name: of one original after the other, up to three years back, at a commune of today.
create temporary table copy on commit drop as
    select name.number, name.locator,
           1000000000 + name.place as id,
           gen_random_uuid() as uid,
           original.petition_id as original_id,
           original.uid as original_uid,
           name.place * 7 % 1096 as days,
           commune.id as unit_id
    from bench.name name
    join bench.original original
      on original.place = 1 + name.place % (select count(*) from bench.original)
    join bench.commune commune
      on commune.place = 1 + name.place * 31 % (select count(*) from bench.commune);
create index on copy (original_id);
create index on copy (original_uid);
analyze copy;

insert into petition (id, version, uid, number, locator, kind, sector, status, subject, text, unit_id, chosen_unit_id,
        address, lat, lng, contact_name, contact_phone, contact_email, wants_publication, channel, submitted_at, entered_at,
        notify_step, notify_due_on, notified_at, reply_step, reply_due_on, answered_at, closed_at, options, rule_version, calendar_version, public_subject, public_text,
        released_at, changes, forwardings, public_reply, withheld_at, withheld_for)
    select copy.id, p.version, copy.uid, copy.number, copy.locator, p.kind, p.sector, p.status, p.subject, p.text,
           copy.unit_id, copy.unit_id, p.address, p.lat, p.lng, p.contact_name, p.contact_phone, p.contact_email,
           p.wants_publication, p.channel, p.submitted_at - copy.days * interval '1 day',
           p.entered_at - copy.days * interval '1 day',
           p.notify_step, p.notify_due_on - copy.days::int, p.notified_at - copy.days * interval '1 day',
           p.reply_step, p.reply_due_on - copy.days::int, p.answered_at - copy.days * interval '1 day',
           p.closed_at - copy.days * interval '1 day', p.options,
           p.rule_version, p.calendar_version, p.public_subject, p.public_text,
           p.released_at - copy.days * interval '1 day', p.changes, p.forwardings, p.public_reply,
           p.withheld_at - copy.days * interval '1 day', p.withheld_for
    from copy join petition p on p.id = copy.original_id
    order by copy.id;

insert into submission (key, fingerprint, petition_id)
    select copy.uid || ' ' || s.key, s.fingerprint, copy.id
    from copy join submission s on s.petition_id = copy.original_id;

insert into particular (petition_id, field, value)
    select copy.id, field, value
    from copy join particular p on p.petition_id = copy.original_id;

insert into case_act (petition_id, act, ground, document_number, document_day, day, words, taken_by, taken_at)
    select copy.id, act, ground, document_number, document_day, day, words, taken_by, taken_at
    from copy join case_act a on a.petition_id = copy.original_id;

insert into question (petition_id, text, asked_by, asked_at, answer, answered_at)
    select copy.id, q.text, q.asked_by, q.asked_at - copy.days * interval '1 day', q.answer,
           q.answered_at - copy.days * interval '1 day'
    from copy join question q on q.petition_id = copy.original_id;

insert into reply (petition_id, stage, text, drafted_by, drafter, drafted_at, remark, decided_by, decider, decided_at,
        answered, measure, measure_not, due_on, due_not, by_whom, by_whom_not, contact, contact_not, behalf, capacity)
    select copy.id, r.stage, r.text, r.drafted_by, r.drafter, r.drafted_at - copy.days * interval '1 day', r.remark,
           r.decided_by, r.decider, r.decided_at - copy.days * interval '1 day',
           r.answered, r.measure, r.measure_not, r.due_on - copy.days::int, r.due_not, r.by_whom, r.by_whom_not, r.contact,
           r.contact_not, r.behalf, r.capacity
    from copy join reply r on r.petition_id = copy.original_id;

insert into forwarding (petition_id, from_unit_id, to_unit_id, reason, note, forwarded_by, forwarded_at)
    select copy.id, f.from_unit_id, f.to_unit_id, f.reason, f.note, f.forwarded_by,
           f.forwarded_at - copy.days * interval '1 day'
    from copy join forwarding f on f.petition_id = copy.original_id;

insert into rating (petition_id, stars, reasons, solved, comment, rated_at)
    select copy.id, r.stars, r.reasons, r.solved, r.comment, r.rated_at - copy.days * interval '1 day'
    from copy join rating r on r.petition_id = copy.original_id;

insert into wording (petition_id, subject, text, reply, released_by, released_at)
    select copy.id, w.subject, w.text, w.reply, w.released_by, w.released_at - copy.days * interval '1 day'
    from copy join wording w on w.petition_id = copy.original_id;

insert into attachment (petition_id, position, file, public_file, boxes)
    select copy.id, a.position, a.file, a.public_file, a.boxes
    from copy join attachment a on a.petition_id = copy.original_id;

insert into support (petition_id, supporter_id, supported_at)
    select copy.id, s.supporter_id, s.supported_at - copy.days * interval '1 day'
    from copy join support s on s.petition_id = copy.original_id;

-- The database chains them, as it chains every entry.
insert into journal_entry (subject, kind, occurred_at, actor, body)
    select copy.uid, e.kind, e.occurred_at - copy.days * interval '1 day', e.actor, e.body
    from copy join journal_entry e on e.subject = copy.original_uid
    order by copy.id, e.seq;

insert into journal_opening (entry_id, field, salt)
    select mine.id, o.field, o.salt
    from copy
    join journal_entry e on e.subject = copy.original_uid
    join journal_opening o on o.entry_id = e.id
    join journal_entry mine on mine.subject = copy.uid and mine.seq = e.seq;

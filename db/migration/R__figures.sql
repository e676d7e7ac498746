-- The figures of the portal, defined once: pages, downloads and the API read them here.
--
-- A period is that of the day a petition was sent. A petition counts for the unit that holds it now or held it when it was
-- answered; what went on to another unit counts there from then on, with the dates the citizen was given at first. Cases keep
-- the unit of their day: a unit of today also counts for those that went over to it as a whole. What was divided between
-- several units is in the figures of the province only, so that nothing is counted twice.
drop function if exists answer_days(date, date, date, bigint);
drop function if exists unit_figures(date, date, date, bigint);
drop function if exists kept_share(bigint, bigint);
drop view if exists petition_days;
drop function if exists unit_heirs(date);

-- The unit of a day that stands for each unit of any time.
create function unit_heirs(today date) returns table (unit_id bigint, heir_id bigint) language sql stable as $$
    with recursive step (unit_id, reached_id) as (
        select id, id from unit where level = 'COMMUNE'
      union
        select step.unit_id, following.id
        from step
        join unit reached on reached.id = step.reached_id
        join succession on succession.from_code = reached.code and succession.from_valid_from = reached.valid_from
          and succession.share = 'WHOLE' and succession.effective_on <= today
        join unit following on following.code = succession.to_code and following.valid_from = succession.to_valid_from)
    select step.unit_id, heir.id
    from step
    join unit heir on heir.id = step.reached_id
    where heir.valid_from <= today and (heir.valid_until is null or heir.valid_until > today)
$$;

-- The days of a petition. Two promises that are never mixed: told by the limit of the law, answered by the service target.
create view petition_days as
    select id,
           unit_id,
           submitted_on,
           notify_due_on,
           notified_on,
           reply_due_on,
           answered_on,
           answered_on - submitted_on as days_to_answer
    from petition;

-- A share in per cent with its interval of confidence (Wilson, 90 %). Nothing is said of fewer than ten.
create function kept_share(kept bigint, out_of bigint, out share numeric, out low numeric, out high numeric)
language sql immutable as $$
    select round((100 * p)::numeric, 1),
           round((100 * (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n))::numeric, 1),
           round((100 * (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n))::numeric, 1)
    from (select kept::float8 / nullif(out_of, 0) as p, nullif(out_of, 0)::float8 as n, 1.6448536269514722::float8 as z where out_of >= 10) sample
$$;

-- One row for each unit of today, or for only one; the row without a unit is the whole province.
-- Answered late and overdue count against a unit alike; median and ninth decile are days within which half and nine tenths
-- of what was answered were answered, and are not told of fewer than ten.
create function unit_figures(from_day date, to_day date, today date, only_unit bigint)
returns table (unit_id bigint, received bigint,
    answered_on_time bigint, answered_late bigint, open_on_time bigint, open_overdue bigint,
    told_on_time bigint, told_late bigint, untold_on_time bigint, untold_overdue bigint,
    forwarded_out bigint, forwarded_in bigint, median_days integer, ninth_decile_days integer,
    answered_share numeric, answered_low numeric, answered_high numeric,
    told_share numeric, told_low numeric, told_high numeric)
language sql stable as $$
    with heirs as materialized (
        select heirs.unit_id, heirs.heir_id from unit_heirs(today) heirs
    ), sent as (
        select days.*, heirs.heir_id
        from petition_days days
        left join heirs on heirs.unit_id = days.unit_id
        where days.submitted_on between from_day and to_day
          and (only_unit is null
            or days.unit_id = any (array(select own.unit_id from heirs own where own.heir_id = only_unit)))
    ), counted as (
        select heir_id as of_unit,
               grouping(heir_id) = 1 as is_total,
               count(*) as received,
               count(*) filter (where answered_on <= reply_due_on) as answered_on_time,
               count(*) filter (where answered_on > reply_due_on) as answered_late,
               count(*) filter (where answered_on is null and reply_due_on >= today) as open_on_time,
               count(*) filter (where answered_on is null and reply_due_on < today) as open_overdue,
               count(*) filter (where notified_on <= notify_due_on) as told_on_time,
               count(*) filter (where notified_on > notify_due_on) as told_late,
               count(*) filter (where notified_on is null and notify_due_on >= today) as untold_on_time,
               count(*) filter (where notified_on is null and notify_due_on < today) as untold_overdue,
               percentile_disc(0.5) within group (order by days_to_answer) as median_days,
               percentile_disc(0.9) within group (order by days_to_answer) as ninth_decile_days
        from sent
        group by grouping sets ((heir_id), ())
    ), moved as (
        select giver.heir_id as from_unit, taker.heir_id as to_unit, forwarding.petition_id
        from forwarding
        join heirs giver on giver.unit_id = forwarding.from_unit_id
        join heirs taker on taker.unit_id = forwarding.to_unit_id
        join petition on petition.id = forwarding.petition_id
        where giver.heir_id <> taker.heir_id
          and (only_unit is null
            or forwarding.from_unit_id = any (array(select own.unit_id from heirs own where own.heir_id = only_unit))
            or forwarding.to_unit_id = any (array(select own.unit_id from heirs own where own.heir_id = only_unit)))
          and petition.submitted_on between from_day and to_day
    ), gone as (
        select from_unit as of_unit, count(distinct petition_id) as petitions from moved group by grouping sets ((from_unit), ())
    ), come as (
        select to_unit as of_unit, count(distinct petition_id) as petitions from moved group by grouping sets ((to_unit), ())
    ), subject as (
        select unit.id as of_unit from unit
        where unit.level = 'COMMUNE' and unit.valid_from <= today and (unit.valid_until is null or unit.valid_until > today)
          and (only_unit is null or unit.id = only_unit)
      union all
        select null::bigint where only_unit is null
    )
    select subject.of_unit,
           coalesce(counted.received, 0),
           coalesce(counted.answered_on_time, 0),
           coalesce(counted.answered_late, 0),
           coalesce(counted.open_on_time, 0),
           coalesce(counted.open_overdue, 0),
           coalesce(counted.told_on_time, 0),
           coalesce(counted.told_late, 0),
           coalesce(counted.untold_on_time, 0),
           coalesce(counted.untold_overdue, 0),
           coalesce(gone.petitions, 0),
           coalesce(come.petitions, 0),
           case when counted.answered_on_time + counted.answered_late >= 10 then counted.median_days end,
           case when counted.answered_on_time + counted.answered_late >= 10 then counted.ninth_decile_days end,
           answered.share, answered.low, answered.high,
           told.share, told.low, told.high
    from subject
    left join counted on case when subject.of_unit is null then counted.is_total
        else not counted.is_total and counted.of_unit = subject.of_unit end
    left join gone on gone.of_unit is not distinct from subject.of_unit
    left join come on come.of_unit is not distinct from subject.of_unit
    left join lateral kept_share(counted.answered_on_time,
        counted.answered_on_time + counted.answered_late + counted.open_overdue) answered on true
    left join lateral kept_share(counted.told_on_time,
        counted.told_on_time + counted.told_late + counted.untold_overdue) told on true
$$;

-- How many were answered after how many days, in bands; a band is named by its first day.
create function answer_days(from_day date, to_day date, today date, only_unit bigint)
returns table (first_day integer, on_time bigint, late bigint) language sql stable as $$
    with heirs as materialized (
        select heirs.unit_id from unit_heirs(today) heirs where heirs.heir_id = only_unit
    ), band as (
        select first_day, ordinal
        from unnest(array[0, 2, 4, 6, 8, 11, 15, 22, 31]) with ordinality as bands (first_day, ordinal)
    ), answered as (
        select width_bucket(days.days_to_answer, array[0, 2, 4, 6, 8, 11, 15, 22, 31]) as ordinal,
               days.answered_on <= days.reply_due_on as is_on_time
        from petition_days days
        where days.answered_on is not null
          and days.submitted_on between from_day and to_day
          and (only_unit is null or days.unit_id = any (array(select heirs.unit_id from heirs)))
    )
    select band.first_day,
           count(*) filter (where answered.is_on_time),
           count(*) filter (where not answered.is_on_time)
    from band
    left join answered using (ordinal)
    group by band.first_day
    order by band.first_day
$$;

grant select on petition_days to hoiam_app;

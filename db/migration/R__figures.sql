-- The figures of the portal, defined once: pages, downloads and the API read them here.
--
-- A period is that of the day a petition was sent. A petition counts for the unit that holds it now or held it when it was
-- answered; what went on to another unit counts there from then on, with the dates the citizen was given at first. Cases keep
-- the unit of their day: a unit of today also counts for those that went over to it as a whole. What was divided between
-- several units, or whose succession is not confirmed, is in the figures of the province only, so that nothing is counted twice.
-- Whoever may read the cases of a unit of today may read these, and the open ones are handed over (Units.heir says the same).
drop function if exists answer_days(date, date, date, bigint);
drop function if exists unit_figures(date, date, date, bigint);
drop function if exists figure_cases(text, date, date, date, bigint[], text, text, text, text);
drop function if exists group_figures(text, date, date, date, bigint[], text, text, text, text);
drop function if exists grouped_rows(text, date, date, date, bigint[], text, text, text, text);
drop function if exists outcomes(date, date, date, bigint[], text, text, text, text);
drop function if exists group_of(text, bigint, text, text, text, text);
drop function if exists sent_petitions(date, date, text, text, text, text);
drop function if exists moves(date, bigint[]);
drop function if exists kept_share(bigint, bigint);
drop view if exists petition_days;
drop view if exists touched_dimensions;
drop function if exists unit_heirs(date);

-- The unit of a day that stands for each unit of any time.
create function unit_heirs(today date) returns table (unit_id bigint, heir_id bigint) language sql stable as $$
    with recursive step (unit_id, reached_id) as (
        select id, id from unit where level in ('COMMUNE', 'PROVINCE')
      union
        select step.unit_id, following.id
        from step
        join unit reached on reached.id = step.reached_id
        join succession on succession.from_code = reached.code and succession.from_valid_from = reached.valid_from
          and succession.share = 'WHOLE' and succession.confirmed and succession.effective_on <= today
        join unit following on following.code = succession.to_code and following.valid_from = succession.to_valid_from)
    select step.unit_id, heir.id
    from step
    join unit heir on heir.id = step.reached_id
    where heir.valid_from <= today and (heir.valid_until is null or heir.valid_until > today)
$$;

-- The days of a petition. Two promises that are never mixed: told by the limit of the law, answered by the service target.
-- Kinds whose result the law itself sets a day for are counted beside the others only where a kind is asked for.
create view petition_days as
    select id,
           unit_id,
           sector,
           kind,
           channel,
           submitted_on,
           notify_due_on,
           notified_on,
           reply_due_on,
           answered_on,
           closed_on,
           kind in ('COMPLAINT_1', 'COMPLAINT_2', 'INFORMATION_REQUEST', 'REGULATION_FEEDBACK') as is_by_law,
           answered_on - submitted_on as days_to_answer,
           -- A case goes on from it, and is counted as every other; this one keeps the result it has.
           case status when 'REOPENED' then 'ASKED_AGAIN' when 'APPEALED' then 'COMPLAINED_AGAIN' end as again
    from petition;

-- A share in per cent with its interval of confidence (Wilson, 90 %). Nothing is said of fewer than ten.
create function kept_share(kept bigint, out_of bigint, out share numeric, out low numeric, out high numeric)
language sql immutable as $$
    select round((100 * p)::numeric, 1),
           round((100 * (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n))::numeric, 1),
           round((100 * (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n))::numeric, 1)
    from (select kept::float8 / nullif(out_of, 0) as p, nullif(out_of, 0)::float8 as n, 1.6448536269514722::float8 as z where out_of >= 10) sample
$$;

-- Which dimensions of PAPI petitions of a sector and channel touch, and on which days of sending; one row for each of the
-- three. Who touches a part touches the whole: 5.3 and 5.
create view touched_dimensions as
    select way.sector, way.channel, touched.dimension,
           range_agg(daterange(sector_dimension.valid_from, sector_dimension.valid_until)) as days
    from (select distinct petition.sector, petition.channel from petition) way
    join sector_dimension
      on sector_dimension.sector in ('*', way.sector) and sector_dimension.channel in ('*', way.channel)
    cross join lateral (values (sector_dimension.dimension), (left(sector_dimension.dimension, 1))) touched (dimension)
    group by way.sector, way.channel, touched.dimension;

-- The petitions sent in a period. Whatever is null does not narrow. (With coalesce the planner takes half of them for wanted;
-- a bare @> lets it expect next to none and choose loops.)
create function sent_petitions(from_day date, to_day date, of_sector text, of_kind text, of_channel text, of_dimension text)
returns setof petition_days language sql stable as $$
    select days.*
    from petition_days days
    left join touched_dimensions touched
      on touched.dimension = of_dimension and touched.sector = days.sector and touched.channel = days.channel
    where days.submitted_on between from_day and to_day
      and (of_sector is null or days.sector = of_sector)
      and case when of_kind is null then not days.is_by_law else days.kind = of_kind end
      and (of_channel is null or days.channel = of_channel)
      and (of_dimension is null or coalesce(touched.days @> days.submitted_on, false))
$$;

-- The same with what became of them, by the service target (answer) and by the limit of the law (notice). The scope is units
-- of today; an empty one is what belongs to no unit of today alone.
create function outcomes(from_day date, to_day date, today date, scope bigint[],
    of_sector text, of_kind text, of_channel text, of_dimension text)
returns table (id bigint, heir_id bigint, sector text, kind text, channel text, submitted_on date, days_to_answer integer,
    answer text, notice text, again text)
language sql stable as $$
    with heirs as materialized (
        select heirs.unit_id, heirs.heir_id from unit_heirs(today) heirs
    )
    select days.id, heirs.heir_id, days.sector, days.kind, days.channel, days.submitted_on, days.days_to_answer,
           case when days.answered_on <= days.reply_due_on then 'ANSWERED_ON_TIME'
                when days.answered_on > days.reply_due_on then 'ANSWERED_LATE'
                -- Refused, guided elsewhere, withdrawn, stopped or kept on file: neither answered nor open.
                when days.closed_on is not null then 'CLOSED'
                when days.reply_due_on is null or days.reply_due_on >= today then 'OPEN_ON_TIME'
                else 'OPEN_OVERDUE' end,
           case when days.notified_on <= days.notify_due_on then 'TOLD_ON_TIME'
                when days.notified_on > days.notify_due_on then 'TOLD_LATE'
                when days.notify_due_on is null or days.closed_on is not null and days.answered_on is null
                  then 'NOTHING_OWED'
                when days.notify_due_on >= today then 'UNTOLD_ON_TIME'
                else 'UNTOLD_OVERDUE' end,
           days.again
    from sent_petitions(from_day, to_day, of_sector, of_kind, of_channel, of_dimension) days
    left join heirs on heirs.unit_id = days.unit_id
    where scope is null
       or scope = '{}' and heirs.heir_id is null
       or days.unit_id = any (array(select own.unit_id from heirs own where own.heir_id = any (scope)))
$$;

-- Petitions that went from one unit of today to another, from or to one of the scope.
create function moves(today date, scope bigint[])
returns table (petition_id bigint, from_unit bigint, to_unit bigint) language sql stable as $$
    with heirs as materialized (
        select heirs.unit_id, heirs.heir_id from unit_heirs(today) heirs
    )
    select forwarding.petition_id, giver.heir_id, taker.heir_id
    from forwarding
    join heirs giver on giver.unit_id = forwarding.from_unit_id
    join heirs taker on taker.unit_id = forwarding.to_unit_id
    where giver.heir_id <> taker.heir_id
      and (scope is null
        or forwarding.from_unit_id = any (array(select own.unit_id from heirs own where own.heir_id = any (scope)))
        or forwarding.to_unit_id = any (array(select own.unit_id from heirs own where own.heir_id = any (scope))))
$$;

-- The group a petition stands in, as a code and not as a word to be put in order. Of dimensions it touches several, each of
-- which is a group of its own.
create function group_of(grouped_by text, heir_id bigint, of_sector text, of_kind text, of_channel text, dimension text)
returns text language sql immutable as $$
    select case grouped_by when 'UNIT' then heir_id::text
                           when 'SECTOR' then of_sector
                           when 'KIND' then of_kind
                           when 'CHANNEL' then of_channel
                           when 'DIMENSION' then dimension end collate "C"
$$;

-- One row for each group that has petitions, by UNIT, SECTOR, KIND, CHANNEL or DIMENSION, and one for all rows together.
-- First decisions that were complained about again are told beside the others, in which complaints are not counted.
-- Answered late and overdue count against a unit alike; median and ninth decile are days within which half and nine tenths
-- of what was answered were answered, and are not told of fewer than ten.
create function grouped_rows(grouped_by text, from_day date, to_day date, today date, scope bigint[],
    of_sector text, of_kind text, of_channel text, of_dimension text)
returns table (is_total boolean, of_group text, received bigint,
    answered_on_time bigint, answered_late bigint, open_on_time bigint, open_overdue bigint,
    told_on_time bigint, told_late bigint, untold_on_time bigint, untold_overdue bigint,
    forwarded_out bigint, forwarded_in bigint, median_days integer, ninth_decile_days integer,
    answered_share numeric, answered_low numeric, answered_high numeric,
    told_share numeric, told_low numeric, told_high numeric, asked_again bigint, complained_again bigint)
language sql stable as $$
    with counted as (
        select grouping(sent.of_group) = 1 as is_total, sent.of_group,
               count(*) as received,
               count(*) filter (where sent.answer = 'ANSWERED_ON_TIME') as answered_on_time,
               count(*) filter (where sent.answer = 'ANSWERED_LATE') as answered_late,
               count(*) filter (where sent.answer = 'OPEN_ON_TIME') as open_on_time,
               count(*) filter (where sent.answer = 'OPEN_OVERDUE') as open_overdue,
               count(*) filter (where sent.notice = 'TOLD_ON_TIME') as told_on_time,
               count(*) filter (where sent.notice = 'TOLD_LATE') as told_late,
               count(*) filter (where sent.notice = 'UNTOLD_ON_TIME') as untold_on_time,
               count(*) filter (where sent.notice = 'UNTOLD_OVERDUE') as untold_overdue,
               count(*) filter (where sent.again = 'ASKED_AGAIN') as asked_again,
               percentile_disc(0.5) within group (order by sent.days_to_answer) as median_days,
               percentile_disc(0.9) within group (order by sent.days_to_answer) as ninth_decile_days
        from (
            select sent.*,
                   group_of(grouped_by, sent.heir_id, sent.sector, sent.kind, sent.channel, touched.dimension) as of_group
            from outcomes(from_day, to_day, today, scope, of_sector, of_kind, of_channel, of_dimension) sent
            left join touched_dimensions touched on grouped_by = 'DIMENSION'
              and touched.sector = sent.sector and touched.channel = sent.channel
              and coalesce(touched.days @> sent.submitted_on, false)
        ) sent
        group by grouping sets ((sent.of_group), ())
    ), gone as (
        select grouping(moved.of_group) = 1 as is_total, moved.of_group, count(distinct moved.petition_id) as petitions
        from (
            select moved.petition_id,
                   group_of(grouped_by, moved.from_unit, sent.sector, sent.kind, sent.channel, touched.dimension) as of_group
            from moves(today, scope) moved
            join sent_petitions(from_day, to_day, of_sector, of_kind, of_channel, of_dimension) sent
              on sent.id = moved.petition_id
            left join touched_dimensions touched on grouped_by = 'DIMENSION'
              and touched.sector = sent.sector and touched.channel = sent.channel
              and coalesce(touched.days @> sent.submitted_on, false)
            where scope is null or moved.from_unit = any (scope)
        ) moved
        group by grouping sets ((moved.of_group), ())
    ), come as (
        select grouping(moved.of_group) = 1 as is_total, moved.of_group, count(distinct moved.petition_id) as petitions
        from (
            select moved.petition_id,
                   group_of(grouped_by, moved.to_unit, sent.sector, sent.kind, sent.channel, touched.dimension) as of_group
            from moves(today, scope) moved
            join sent_petitions(from_day, to_day, of_sector, of_kind, of_channel, of_dimension) sent
              on sent.id = moved.petition_id
            left join touched_dimensions touched on grouped_by = 'DIMENSION'
              and touched.sector = sent.sector and touched.channel = sent.channel
              and coalesce(touched.days @> sent.submitted_on, false)
            where scope is null or moved.to_unit = any (scope)
        ) moved
        group by grouping sets ((moved.of_group), ())
    ), complained as (
        select grouping(sent.of_group) = 1 as is_total, sent.of_group, count(*) as petitions
        from (
            select sent.*,
                   group_of(grouped_by, sent.heir_id, sent.sector, sent.kind, sent.channel, touched.dimension) as of_group
            from outcomes(from_day, to_day, today, scope, of_sector, 'COMPLAINT_1', of_channel, of_dimension) sent
            left join touched_dimensions touched on grouped_by = 'DIMENSION'
              and touched.sector = sent.sector and touched.channel = sent.channel
              and coalesce(touched.days @> sent.submitted_on, false)
            where sent.again = 'COMPLAINED_AGAIN' and coalesce(of_kind, 'COMPLAINT_1') = 'COMPLAINT_1'
        ) sent
        group by grouping sets ((sent.of_group), ())
    ), subject as (
        select true as is_total, null as of_group
      union
        select is_total, of_group from complained
      union
        select is_total, of_group from counted
      union
        select is_total, of_group from gone
      union
        select is_total, of_group from come
    )
    select subject.is_total,
           subject.of_group,
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
           told.share, told.low, told.high,
           coalesce(counted.asked_again, 0),
           coalesce(complained.petitions, 0)
    from subject
    left join counted on counted.is_total = subject.is_total and counted.of_group is not distinct from subject.of_group
    left join gone on gone.is_total = subject.is_total and gone.of_group is not distinct from subject.of_group
    left join come on come.is_total = subject.is_total and come.of_group is not distinct from subject.of_group
    left join complained on complained.is_total = subject.is_total and complained.of_group is not distinct from subject.of_group
    left join lateral kept_share(counted.answered_on_time,
        counted.answered_on_time + counted.answered_late + counted.open_overdue) answered on true
    left join lateral kept_share(counted.told_on_time,
        counted.told_on_time + counted.told_late + counted.untold_overdue) told on true
$$;

-- The same, but in the row of all together each petition stands once, also where it stands in several groups.
create function group_figures(grouped_by text, from_day date, to_day date, today date, scope bigint[],
    of_sector text, of_kind text, of_channel text, of_dimension text)
returns table (is_total boolean, of_group text, received bigint,
    answered_on_time bigint, answered_late bigint, open_on_time bigint, open_overdue bigint,
    told_on_time bigint, told_late bigint, untold_on_time bigint, untold_overdue bigint,
    forwarded_out bigint, forwarded_in bigint, median_days integer, ninth_decile_days integer,
    answered_share numeric, answered_low numeric, answered_high numeric,
    told_share numeric, told_low numeric, told_high numeric, asked_again bigint, complained_again bigint)
language sql stable as $$
    select * from grouped_rows(grouped_by, from_day, to_day, today, scope, of_sector, of_kind, of_channel, of_dimension) told
    where grouped_by <> 'DIMENSION' or not told.is_total
  union all
    select * from grouped_rows('ALL', from_day, to_day, today, scope, of_sector, of_kind, of_channel, of_dimension) told
    where grouped_by = 'DIMENSION' and told.is_total
$$;

-- The petitions behind one number of a row: narrowed as the row is, they are as many as the number says.
create function figure_cases(figure text, from_day date, to_day date, today date, scope bigint[],
    of_sector text, of_kind text, of_channel text, of_dimension text)
returns table (petition_id bigint) language sql stable as $$
    select sent.id
    from outcomes(from_day, to_day, today, scope, of_sector, of_kind, of_channel, of_dimension) sent
    where case figure
            when 'RECEIVED' then true
            when 'ANSWERED_OUT_OF' then sent.answer not in ('OPEN_ON_TIME', 'CLOSED')
            when 'TOLD_OUT_OF' then sent.notice not in ('UNTOLD_ON_TIME', 'NOTHING_OWED')
            else figure in (sent.answer, sent.notice, sent.again) end
  union
    select sent.id
    from outcomes(from_day, to_day, today, scope, of_sector, 'COMPLAINT_1', of_channel, of_dimension) sent
    where figure = 'COMPLAINED_AGAIN' and sent.again = figure and coalesce(of_kind, 'COMPLAINT_1') = 'COMPLAINT_1'
  union
    select sent.id
    from moves(today, scope) moved
    join sent_petitions(from_day, to_day, of_sector, of_kind, of_channel, of_dimension) sent on sent.id = moved.petition_id
    where case figure
            when 'FORWARDED_OUT' then scope is null or moved.from_unit = any (scope)
            when 'FORWARDED_IN' then scope is null or moved.to_unit = any (scope)
            else false end
$$;

-- One row for each unit of today, the province’s own body among them, or for only one; the row without a unit is the whole province.
create function unit_figures(from_day date, to_day date, today date, only_unit bigint)
returns table (unit_id bigint, received bigint,
    answered_on_time bigint, answered_late bigint, open_on_time bigint, open_overdue bigint,
    told_on_time bigint, told_late bigint, untold_on_time bigint, untold_overdue bigint,
    forwarded_out bigint, forwarded_in bigint, median_days integer, ninth_decile_days integer,
    answered_share numeric, answered_low numeric, answered_high numeric,
    told_share numeric, told_low numeric, told_high numeric, asked_again bigint, complained_again bigint)
language sql stable as $$
    with subject as (
        select unit.id as of_unit from unit
        where unit.level in ('COMMUNE', 'PROVINCE') and unit.valid_from <= today and (unit.valid_until is null or unit.valid_until > today)
          and (only_unit is null or unit.id = only_unit)
      union all
        select null::bigint where only_unit is null
    )
    select subject.of_unit,
           coalesce(told.received, 0),
           coalesce(told.answered_on_time, 0),
           coalesce(told.answered_late, 0),
           coalesce(told.open_on_time, 0),
           coalesce(told.open_overdue, 0),
           coalesce(told.told_on_time, 0),
           coalesce(told.told_late, 0),
           coalesce(told.untold_on_time, 0),
           coalesce(told.untold_overdue, 0),
           coalesce(told.forwarded_out, 0),
           coalesce(told.forwarded_in, 0),
           told.median_days, told.ninth_decile_days,
           told.answered_share, told.answered_low, told.answered_high,
           told.told_share, told.told_low, told.told_high,
           coalesce(told.asked_again, 0),
           coalesce(told.complained_again, 0)
    from subject
    left join grouped_rows('UNIT', from_day, to_day, today,
        case when only_unit is not null then array[only_unit] end, null, null, null, null) told
      on case when subject.of_unit is null then told.is_total
         else not told.is_total and told.of_group = subject.of_unit::text end
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

grant select on petition_days, touched_dimensions to hoiam_app;

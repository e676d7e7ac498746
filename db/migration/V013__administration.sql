-- Reference rows an administrator has written: a release never overwrites them. Who wrote what, and what stood there before,
-- is told by the journal.
alter table unit
    add column entered_by bigint references account (id),
    add column entered_at timestamptz,
    add constraint unit_entered_by_somebody_some_day check ((entered_by is null) = (entered_at is null));
alter table succession
    add column entered_by bigint references account (id),
    add column entered_at timestamptz,
    add constraint succession_entered_by_somebody_some_day check ((entered_by is null) = (entered_at is null));
alter table calendar_day
    add column entered_by bigint references account (id),
    add column entered_at timestamptz,
    add constraint calendar_day_entered_by_somebody_some_day check ((entered_by is null) = (entered_at is null));
alter table rule
    add column entered_by bigint references account (id),
    add column entered_at timestamptz,
    add constraint rule_entered_by_somebody_some_day check ((entered_by is null) = (entered_at is null));

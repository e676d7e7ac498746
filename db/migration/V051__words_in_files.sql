-- What stands in a PDF that came with a petition, so that whoever may read the case finds it by that.
alter table stored_file
    add column text        text check (length(text) <= 50000),
    add column read_at     timestamptz,
    add column text_wanted boolean not null default false,
    add column read_tries  integer not null default 0 check (read_tries >= 0),
    add column read_after  timestamptz,
    add constraint stored_file_has_a_text_when_it_was_read check (text is null or read_at is not null);
comment on column stored_file.read_at is 'when its text was looked for; there is none in a scan';
comment on column stored_file.text_wanted is 'whether it is still to be read: it came with a petition, and nobody has read it or given it up';
comment on column stored_file.read_after is 'while it is being read, and after a failure, nobody else begins before';
create index stored_file_to_be_read on stored_file (stored_at) where text_wanted;

update stored_file set text_wanted = true
where type = 'PDF' and claimed and exists (select from attachment where file = name);

-- A case that goes behind the wall leaves no word of its files in front, and no file of its own with another case: what was split
-- off from it, or with it from a third, came with the same files.
do $$
declare
    told    text := pg_get_functiondef('petition_is_taken_over(bigint)'::regprocedure);
    unclaim text := 'set claimed = false,';
    before  text := '    for refers in';
begin
    if position(unclaim in told) = 0 or position(before in told) = 0 then
        raise exception 'petition_is_taken_over is not what it was';
    end if;
    told := replace(told, unclaim, unclaim || ' text = null, text_wanted = false,');
    execute replace(told, before, '    names := names || array(
        select shared.public_file from attachment shared join attachment own on own.file = shared.file
        where own.petition_id = of_id and shared.petition_id <> of_id and shared.public_file is not null);
    delete from attachment shared using attachment own
    where own.petition_id = of_id and shared.file = own.file and shared.petition_id <> of_id;
' || before);
end $$;

-- What lies in the folder of files. A file nobody claims within 24 hours is struck off, then removed from the disk.
create table stored_file (
    name       text primary key check (name ~ '^[0-9a-f]{32}$'),
    shown_name text        not null check (length(shown_name) between 1 and 100),
    type       text        not null check (type in ('JPEG', 'PNG', 'PDF')),
    bytes      bigint      not null check (bytes > 0),
    width      integer     check (width > 0),
    height     integer     check (height > 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- The hash of the token that a form carries to find its files again.
    kept_under text        not null check (kept_under ~ '^[0-9a-f]{64}$'),
    position   integer     not null check (position > 0),
    claimed    boolean     not null,
    stored_at  timestamptz not null,
    check ((type = 'PDF') = (width is null) and (width is null) = (height is null))
);
create index stored_file_by_token on stored_file (kept_under, position);
create index stored_file_unclaimed on stored_file (stored_at) where not claimed;

-- A file that came with a petition. Everybody sees of it only what an officer has released: the photo itself, or a copy in
-- which what tells of persons is painted over (boxes: left, top, width, height in thousandths of the picture).
create table attachment (
    petition_id bigint      not null references petition (id),
    position    integer     not null check (position between 1 and 5),
    file        text        not null references stored_file (name),
    public_file text        references stored_file (name),
    boxes       text        not null default '' check (length(boxes) <= 1000),
    primary key (petition_id, position)
);
create index attachment_of_file on attachment (file);
create index attachment_of_public_file on attachment (public_file) where public_file is not null;

grant select, insert, update, delete on stored_file to hoiam_app;
grant select, insert, update on attachment to hoiam_app;

-- Which apps messages meet, in which order and with which settings: one row.
create table app_plan (
    id           integer                     not null primary key check (id = 1),
    body         text                        not null  -- JSON
);

-- When the attempt that a transmission waits for may start.
alter table transmission add column next_attempt timestamp(3) with time zone;

create table quiet_hours (
    area         varchar(16)                 not null primary key, -- a country, or the first digits of numbers
    starts       varchar(5)                  not null, -- 21:00
    ends         varchar(5)                  not null,
    zone         varchar(50)                 not null
);

create table schedule (
    name         varchar(40)                 not null primary key,
    account      varchar(40)                 not null,
    cron         varchar(100)                not null,
    zone         varchar(50)                 not null,
    active       boolean                     not null,
    message      text                        not null, -- the submission, JSON
    next_run     timestamp(3) with time zone,
    last_run     timestamp(3) with time zone,
    result       varchar(1000)               not null  -- of the last run
);
create index schedule_by_next_run on schedule (next_run);

-- One row, once it was set.
create table retention (
    id             integer                   not null primary key,
    message_days   integer                   not null,
    reference_days integer                   not null
);
create index client_reference_by_message on client_reference (message_id);
create index client_reference_by_created on client_reference (created);

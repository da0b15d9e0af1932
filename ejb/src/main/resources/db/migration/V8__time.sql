-- When the attempt that a transmission waits for may start.
alter table transmission add column next_attempt timestamp(3) with time zone;

create table quiet_hours (
    area         varchar(16)                 not null primary key, -- a country, or the first digits of numbers
    starts       varchar(5)                  not null, -- 21:00
    ends         varchar(5)                  not null,
    zone         varchar(50)                 not null
);

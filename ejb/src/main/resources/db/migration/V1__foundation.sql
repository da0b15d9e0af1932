-- Runs on H2 and on PostgreSQL.

create table message (
    id           uuid                        not null primary key,
    direction    varchar(8)                  not null,
    account      varchar(40),
    connector    varchar(40),
    sender       varchar(64),
    recipient    varchar(64)                 not null, -- the first one
    recipients   integer                     not null,
    words        varchar(4000)               not null, -- what a search looks into
    created      timestamp(3) with time zone not null,
    incoming_state varchar(8),
    body         text                        not null  -- the whole message, JSON
);
create index message_by_recipient on message (recipient, id);
create index message_by_sender on message (sender, id);
create index message_by_account on message (account, id);

create table transmission (
    message_id   uuid                        not null,
    idx          integer                     not null,
    recipient    varchar(64)                 not null,
    connector    varchar(40)                 not null,
    state        varchar(9)                  not null,
    attempt      integer                     not null,
    due          integer                     not null, -- the attempt that is under way or comes next
    tried        varchar(4000)               not null,
    changed      timestamp(3) with time zone not null,
    version      integer                     not null,
    primary key (message_id, idx)
);
create index transmission_by_recipient on transmission (recipient, message_id);

create sequence step_seq increment by 200;
create table step (
    id           bigint                      not null primary key,
    message_id   uuid                        not null,
    idx          integer                     not null, -- -1: of the message as a whole
    happened     timestamp(3) with time zone not null,
    state        varchar(9),
    attempt      integer                     not null,
    connector    varchar(40)                 not null,
    code         varchar(40)                 not null,
    text         varchar(1000)               not null
);
create index step_by_transmission on step (message_id, idx, id);

-- What a network gave for each part that it took; receipts look here.
create sequence sent_part_seq increment by 200;
create table sent_part (
    id           bigint                      not null primary key,
    connector    varchar(40)                 not null,
    remote_id    varchar(80)                 not null,
    message_id   uuid                        not null,
    idx          integer                     not null,
    parts        integer                     not null, -- of the transmission
    delivered    boolean                     not null,
    sent         timestamp(3) with time zone not null,
    transmission text                                  -- JSON, where no message is kept
);
create index sent_part_by_remote_id on sent_part (connector, remote_id);
create index sent_part_by_transmission on sent_part (message_id, idx);

create table client_reference (
    account      varchar(40)                 not null,
    reference    varchar(64)                 not null,
    fingerprint  varchar(64)                 not null,
    message_id   uuid                        not null,
    created      timestamp(3) with time zone not null,
    primary key (account, reference)
);

create table connector (
    id           varchar(40)                 not null primary key,
    body         text                        not null  -- JSON
);

create table route (
    name         varchar(40)                 not null primary key,
    position     integer                     not null,
    matches      varchar(100)                not null,
    connectors   varchar(1000)               not null
);

create table keyword (
    word         varchar(40)                 not null primary key,
    answer       varchar(1000)               not null
);

create table account (
    name         varchar(40)                 not null primary key,
    roles        varchar(100)                not null,
    password     varchar(200)                not null  -- hashed, PHC string
);

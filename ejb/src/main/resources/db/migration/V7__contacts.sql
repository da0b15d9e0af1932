-- People, and the addresses by which networks reach them.
create table contact (
    id           uuid                        not null primary key,
    name         varchar(100)                not null,
    language     varchar(35)                 not null
);

create table contact_tag (
    tag          varchar(40)                 not null,
    contact_id   uuid                        not null,
    primary key (tag, contact_id)
);
create index contact_tag_by_contact on contact_tag (contact_id);

create table contact_connection (
    address      varchar(64)                 not null,
    connector    varchar(40)                 not null,
    contact_id   uuid,                                 -- null: nobody knows whose it is
    place        integer                     not null, -- among those of the contact, from 0
    primary key (address, connector)
);
create index contact_connection_by_contact on contact_connection (contact_id, place);

-- Who adds or changes contacts, or adds connections, holds this lock: a row that is not there yet can't be locked.
create table contact_lock (
    id           varchar(8)                  not null primary key
);
insert into contact_lock (id) values ('contacts');

create table opt_out (
    address      varchar(64)                 not null,
    connector    varchar(40)                 not null, -- empty: all
    since        timestamp(3) with time zone not null,
    source       varchar(100)                not null,
    primary key (address, connector)
);

-- What came of the long messages of each series: the parts that wait for others, and what the last whole one said.
create table part_assembly (
    id           varchar(64)                 not null primary key, -- digest of what the parts have in common
    connector    varchar(40)                 not null,
    sender       varchar(64)                 not null,
    waiting      boolean                     not null,
    due          timestamp(3) with time zone not null,
    body         text                        not null  -- JSON
);
create index part_assembly_by_sender on part_assembly (sender, connector);
create index part_assembly_by_due on part_assembly (due);

-- Who changes a row of part_assembly, or adds one, holds the lock whose id is the first digit of the row's.
create table part_assembly_lock (
    id           varchar(1)                  not null primary key
);
insert into part_assembly_lock (id) values
    ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f');

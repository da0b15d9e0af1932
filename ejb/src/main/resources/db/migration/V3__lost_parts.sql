-- Of which parts a network said that they won't arrive; of several final receipts for a part the first counts.
alter table sent_part add column lost boolean default false not null;

-- How a network wrote remote_id when it took the part, where receipts write it otherwise; requests about the part name this.
alter table sent_part add column written varchar(80);

-- When the attempt that a transmission waits for may start.
alter table transmission add column next_attempt timestamp(3) with time zone;

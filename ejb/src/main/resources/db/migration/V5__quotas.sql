-- What accounts have submitted. Who changes a row, or adds one, holds the row of the account.
create table account_usage (
    account      varchar(40)                 not null,
    period       varchar(5)                  not null, -- DAY, MONTH
    since        timestamp(3) with time zone not null, -- when the counted period began
    messages     bigint                      not null,
    primary key (account, period)
);

-- Not facts: returns that were sent and wait for an hour to be confirmed, protected by the service's keys; and who does a job that one node does for all.
create table upload (
  id uuid not null primary key,
  who text not null,
  year integer not null,
  authority text not null,
  files bytea not null,
  at_us bigint not null,
  left_out text not null,
  begun_us bigint,
  ended_us bigint,
  done integer not null,
  total integer not null
);

create table lease (
  name text not null primary key,
  holder text not null,
  until_us bigint not null
);

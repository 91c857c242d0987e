-- Not facts: codes on paper with which somebody who has no account says something of one record, once. What they say is a fact.
create table door_code (
  id uuid not null primary key,
  digest bytea not null unique,
  door text not null,
  subject uuid not null,
  about uuid,
  whom text not null,
  called text not null,
  made_by text not null,
  made_us bigint not null,
  until_us bigint not null,
  used_us bigint,
  withdrawn_us bigint
);

create index door_code_of_subject on door_code (subject);

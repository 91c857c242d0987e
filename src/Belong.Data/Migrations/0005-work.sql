-- Not facts: lists a person keeps under a name, the secret by which a calendar reads its owner's due dates, and to whom the day's digest went.
create table saved_view (
  who text not null,
  name text not null,
  address text not null,
  primary key (who, name)
);

create table calendar_key (
  who text not null primary key,
  role text not null,
  team text not null,
  digest bytea not null,
  at_us bigint not null
);

create unique index calendar_key_digest on calendar_key (digest);

create table digest_sent (
  who text not null,
  day text not null,
  at_us bigint not null,
  primary key (who, day)
);

-- Pictures that children drew and the like: kept once, by the SHA-256 of their bytes. The record that names one owns it.
create table file (
  hash bytea not null primary key,
  subject uuid not null,
  media text not null,
  bytes bytea not null,
  at_us bigint not null
);

create index file_of_subject on file (subject);

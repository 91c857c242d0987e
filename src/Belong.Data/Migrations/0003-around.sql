-- Not facts: who looked (insert only, chained for each node), and drafts (kept until the form is finished).
create table access (
  node text not null,
  n bigint not null,
  at_us bigint not null,
  who text not null,
  what text not null,
  refused integer not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (node, n)
);

create table access_subject (
  node text not null,
  n bigint not null,
  subject uuid not null,
  primary key (node, n, subject)
);

create index access_of_subject on access_subject (subject);

create table draft (
  who text not null,
  page text not null,
  at_us bigint not null,
  fields text not null,
  primary key (who, page)
);

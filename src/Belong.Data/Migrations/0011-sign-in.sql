-- Not facts: who is signed in, on which browser, and how they may. Changed and thrown away; what a person did stands in the access log.

-- One line a browser that signed in. Its cookie holds a secret of which only the digest is here; the ticket is protected by the keys below.
create table session (
  digest bytea not null primary key,
  id uuid not null unique,
  who text not null,
  how text not null,
  issuer text not null,
  issuer_subject text not null,
  issuer_session text not null,
  browser text not null,
  ticket bytea not null,
  began_us bigint not null,
  seen_us bigint not null,
  ends_us bigint not null,
  ended_us bigint,
  why text not null
);

create index session_of_who on session (who);
create index session_of_issuer on session (issuer, issuer_subject, issuer_session);

-- The keys by which every node protects cookies and forms, oldest first; each is kept as the framework writes it.
create table key_ring (
  name text not null primary key,
  xml text not null,
  at_us bigint not null
);

-- What was said once and must not be said again: tokens of a provider that ended a session.
create table said_once (
  digest bytea not null primary key,
  until_us bigint not null
);

-- Who may sign in here with no provider of the council: a person of the record, by password and code or by passkey.
create table account (
  worker text not null primary key,
  id uuid not null unique,
  password text not null,
  stamp text not null,
  code_key text not null,
  code_step bigint not null,
  invited bytea,
  invited_until_us bigint,
  made_us bigint not null
);

create table recovery_code (
  worker text not null,
  digest bytea not null,
  primary key (worker, digest)
);

create table passkey (
  credential bytea not null primary key,
  worker text not null,
  called text not null,
  data text not null,
  made_us bigint not null,
  used_us bigint not null
);

create index passkey_of_worker on passkey (worker);

-- Signing in that failed, by the name that was typed and by where it came from; both as digests.
create table sign_in_failed (
  name bytea not null,
  source bytea not null,
  at_us bigint not null
);

create index sign_in_failed_of_name on sign_in_failed (name, at_us);
create index sign_in_failed_of_source on sign_in_failed (source, at_us);

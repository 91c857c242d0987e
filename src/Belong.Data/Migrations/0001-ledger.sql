-- The ledger. One file for both engines: uuid and bytea are 16 and n bytes on SQLite, which takes any type name.
create table subject (
  id uuid not null primary key,
  kind text not null
);

create table change (
  seq bigint not null primary key,
  id uuid not null unique,
  at_us bigint not null unique,
  "by" text not null,
  why_digest bytea,
  prev_hash bytea not null,
  hash bytea not null
);

create table entry (
  seq bigint not null primary key,
  id uuid not null unique,
  fact uuid not null,
  subject uuid not null references subject (id),
  kind text not null,
  shape integer not null,
  did text not null,
  replaces uuid unique,
  digest bytea not null,
  change bigint not null references change (seq)
);

create index entry_subject on entry (subject);
create index entry_change on entry (change);

create table link (
  entry bigint not null references entry (seq),
  subject uuid not null references subject (id),
  role text not null,
  primary key (entry, subject, role)
);

-- The only personal data in the ledger. bytes is UTF-8 text exactly as written.
create table content (
  entry bigint not null primary key references entry (seq),
  salt bytea not null,
  bytes bytea not null
);

create table reason (
  change bigint not null primary key references change (seq),
  salt bytea not null,
  bytes bytea not null
);

-- Entries whose content a certificate allows to be deleted, and no others.
create table destroyed (
  entry bigint not null primary key references entry (seq),
  change bigint not null references change (seq)
);

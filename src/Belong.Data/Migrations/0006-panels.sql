-- What a member keeps for themselves beside a pack: private notes and how far they have read. They are nobody's record and
-- never part of a pack, and are thrown away with their owner's say.
create table pack_note (
  who text not null,
  meeting text not null,
  page text not null,
  words text not null,
  at_us bigint not null,
  primary key (who, meeting, page)
);

create table pack_read (
  who text not null,
  meeting text not null,
  page text not null,
  at_us bigint not null,
  primary key (who, meeting)
);

-- What is written in a document, so that it is found by its words; null until it has been read. Beside it the same in small letters, by which it is looked for.
alter table file add column words text;
alter table file add column folded text;

create index access_who on access (who, at_us);

create index access_at on access (at_us);

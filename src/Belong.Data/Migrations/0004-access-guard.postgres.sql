create trigger access_guard before update or delete on access for each row execute function ledger_only_grows();
create trigger access_subject_guard before update or delete on access_subject for each row execute function ledger_only_grows();
create trigger access_whole before truncate on access execute function ledger_only_grows();
create trigger access_subject_whole before truncate on access_subject execute function ledger_only_grows();

create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'content' then
    if exists (select 1 from destroyed where destroyed.entry = old.entry) then
      return old;
    end if;
    raise exception 'Content is only deleted under a certificate of destruction';
  end if;
  if tg_op = 'DELETE' and tg_table_name = 'reason' then
    if exists (select 1 from destroyed d join entry e on e.seq = d.entry where e.change = old.change) then
      return old;
    end if;
  end if;
  raise exception 'The ledger only grows';
end $$;

create trigger subject_guard before update or delete on subject for each row execute function ledger_only_grows();
create trigger change_guard before update or delete on change for each row execute function ledger_only_grows();
create trigger entry_guard before update or delete on entry for each row execute function ledger_only_grows();
create trigger link_guard before update or delete on link for each row execute function ledger_only_grows();
create trigger content_guard before update or delete on content for each row execute function ledger_only_grows();
create trigger reason_guard before update or delete on reason for each row execute function ledger_only_grows();
create trigger destroyed_guard before update or delete on destroyed for each row execute function ledger_only_grows();
create trigger subject_whole before truncate on subject execute function ledger_only_grows();
create trigger change_whole before truncate on change execute function ledger_only_grows();
create trigger entry_whole before truncate on entry execute function ledger_only_grows();
create trigger link_whole before truncate on link execute function ledger_only_grows();
create trigger content_whole before truncate on content execute function ledger_only_grows();
create trigger reason_whole before truncate on reason execute function ledger_only_grows();
create trigger destroyed_whole before truncate on destroyed execute function ledger_only_grows();

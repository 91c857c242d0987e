create trigger subject_fixed before update on subject begin select raise(abort, 'The ledger only grows'); end;
create trigger subject_kept before delete on subject begin select raise(abort, 'The ledger only grows'); end;
create trigger change_fixed before update on change begin select raise(abort, 'The ledger only grows'); end;
create trigger change_kept before delete on change begin select raise(abort, 'The ledger only grows'); end;
create trigger entry_fixed before update on entry begin select raise(abort, 'The ledger only grows'); end;
create trigger entry_kept before delete on entry begin select raise(abort, 'The ledger only grows'); end;
create trigger link_fixed before update on link begin select raise(abort, 'The ledger only grows'); end;
create trigger link_kept before delete on link begin select raise(abort, 'The ledger only grows'); end;
create trigger reason_fixed before update on reason begin select raise(abort, 'The ledger only grows'); end;
create trigger reason_kept before delete on reason
  when not exists (select 1 from destroyed d join entry e on e.seq = d.entry where e.change = old.change)
  begin select raise(abort, 'The ledger only grows'); end;
create trigger destroyed_fixed before update on destroyed begin select raise(abort, 'The ledger only grows'); end;
create trigger destroyed_kept before delete on destroyed begin select raise(abort, 'The ledger only grows'); end;
create trigger content_fixed before update on content begin select raise(abort, 'The ledger only grows'); end;
create trigger content_kept before delete on content
  when not exists (select 1 from destroyed where destroyed.entry = old.entry)
  begin select raise(abort, 'Content is only deleted under a certificate of destruction'); end;

create trigger access_fixed before update on access begin select raise(abort, 'The access log only grows'); end;
create trigger access_kept before delete on access begin select raise(abort, 'The access log only grows'); end;
create trigger access_subject_fixed before update on access_subject begin select raise(abort, 'The access log only grows'); end;
create trigger access_subject_kept before delete on access_subject begin select raise(abort, 'The access log only grows'); end;

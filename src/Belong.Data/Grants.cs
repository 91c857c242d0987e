namespace Belong.Data;

/// <summary>
/// Who may do what on PostgreSQL. The owner migrates and destroys; <c>belong_service</c> reads and adds, and can delete
/// nothing but drafts; <c>belong_analyst</c> reads the views. SQLite has no roles: its triggers are all there is.
/// </summary>
public static class Grants
{
    /// <summary>Makes the roles where they are missing and may be made, and grants. Says in one line what was done.</summary>
    public static string Run(Engine engine)
    {
        if (engine is not PostgresEngine)
        {
            return "SQLite has no roles: whoever can read the file can read it all.";
        }

        using var connection = engine.Open();
        foreach (var role in (string[])["belong_service", "belong_analyst"])
        {
            connection.Run($"do $$ begin if not exists (select 1 from pg_roles where rolname = '{role}') then create role {role} login; end if; end $$");
        }

        connection.Run(
            """
            revoke all on all tables in schema public from belong_service, belong_analyst;
            grant select, insert on subject, change, entry, link, content, reason, access, access_subject to belong_service;
            grant select on destroyed, migration to belong_service;
            grant select, insert, update, delete on draft, saved_view, calendar_key, digest_sent, pack_note, pack_read, session, said_once, account, recovery_code, passkey, sign_in_failed, door_code, upload, lease to belong_service;
            grant select, insert on key_ring to belong_service;
            grant select, insert, delete on file to belong_service;
            grant update (words, folded) on file to belong_service;
            """);
        foreach (var kind in FactJson.Kinds.Values)
        {
            connection.Run($"grant select on {Views.Name(kind)} to belong_analyst");
        }

        return "Granted to belong_service (read and add) and belong_analyst (views only).";
    }

    /// <summary>True when the connection owns the ledger, with which production refuses to serve.</summary>
    public static bool IsOwner(Engine engine)
    {
        if (engine is not PostgresEngine)
        {
            return false;
        }

        using var connection = engine.Open();
        return connection.One<bool>("select exists (select 1 from pg_tables where tablename = 'entry' and tableowner = current_user) or (select rolsuper from pg_roles where rolname = current_user)");
    }
}

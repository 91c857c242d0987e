using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Belong.Data;

/// <summary>How somebody signs in here without a provider of the council. Changed as its owner changes it; it is no fact.</summary>
public sealed class Account
{
    /// <summary>The id that signatures carry.</summary>
    public required string Worker { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>As the framework hashes it; blank where only a passkey opens it.</summary>
    public string Password { get; set; } = "";

    /// <summary>Changed with whatever opens the account.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>The secret from which the codes of its owner's telephone follow; blank for none.</summary>
    public string CodeKey { get; set; } = "";

    /// <summary>The time step of the last code that was used: none is used twice.</summary>
    public long CodeStep { get; set; }
}

/// <summary>A passkey of an account.</summary>
/// <param name="Called">By its owner.</param>
/// <param name="Data">What the framework keeps of it.</param>
public sealed record Passkey(byte[] Credential, string Worker, string Called, string Data, DateTime MadeAt, DateTime UsedAt);

/// <summary>Accounts, their passkeys and recovery codes, invitations, and what failed. Secrets are kept as digests, wherever it is enough to know them again.</summary>
public sealed class Accounts(Engine engine, Func<DateTime> instant)
{
    private const int FailedKeptHours = 24;

    public Account? Find(string worker) => One("worker = @of", worker);

    public Account? Find(Guid id) => One("id = @of", engine.Id(id));

    public void Save(Account account)
    {
        using var connection = engine.Open();
        Save(connection, null, account);
    }

    /// <summary>Lets somebody make an account, or make theirs anew, with a secret that they are handed: until an instant, once.</summary>
    public void Invite(string worker, string secret, DateTime until)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        if (connection.One<long>("select count(*) from account where worker = @worker", transaction, ("@worker", worker)) == 0)
        {
            Save(connection, transaction, new Account { Worker = worker });
        }

        connection.Run("update account set invited = @digest, invited_until_us = @until where worker = @worker", transaction, ("@digest", Digest(secret)), ("@until", Instants.ToUs(until)), ("@worker", worker));
        transaction.Commit();
    }

    /// <summary>Until when somebody's invitation stands; null where none does.</summary>
    public DateTime? InvitedUntil(string worker)
    {
        using var connection = engine.Open();
        return connection.All("select invited_until_us from account where worker = @worker and invited is not null and invited_until_us > @now", reader => Instants.FromUs(reader.GetInt64(0)), null, ("@worker", worker), ("@now", Instants.ToUs(instant()))) is [var until] ? until : null;
    }

    /// <summary>Whose invitation a secret is; null for nobody's, and where it was used or is over.</summary>
    public string? OfInvitation(string secret)
    {
        using var connection = engine.Open();
        return connection.All("select worker from account where invited = @digest and invited_until_us > @now", reader => reader.GetString(0), null, ("@digest", Digest(secret)), ("@now", Instants.ToUs(instant()))) is [var worker] ? worker : null;
    }

    /// <summary>Makes the account of an invitation what its owner chose, and uses the invitation up; false where it was used meanwhile.</summary>
    public bool Accept(string secret, Account account, IEnumerable<string> recovery)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        if (connection.One<long>("select count(*) from account where worker = @worker and invited = @digest and invited_until_us > @now", transaction, ("@worker", account.Worker), ("@digest", Digest(secret)), ("@now", Instants.ToUs(instant()))) == 0)
        {
            return false;
        }

        connection.Run("update account set invited = null, invited_until_us = null where worker = @worker", transaction, ("@worker", account.Worker));
        connection.Run("delete from passkey where worker = @worker", transaction, ("@worker", account.Worker));
        Save(connection, transaction, account);
        Recovery(connection, transaction, account.Worker, recovery);
        transaction.Commit();
        return true;
    }

    /// <summary>Closes an account: nothing opens it any more.</summary>
    public void Close(string worker)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        foreach (var table in (string[])["passkey", "recovery_code", "account"])
        {
            connection.Run($"delete from {table} where worker = @worker", transaction, ("@worker", worker));
        }

        transaction.Commit();
    }

    /// <summary>Notes that a code of a time step was used; false where it or a later one was already.</summary>
    public bool UseCode(string worker, long step)
    {
        using var connection = engine.Open();
        using var command = connection.Command("update account set code_step = @step where worker = @worker and code_step < @step", null, ("@step", step), ("@worker", worker));
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>New codes for when the telephone is lost; those before are of no use any more.</summary>
    public void Recovery(string worker, IEnumerable<string> codes)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        Recovery(connection, transaction, worker, codes);
        transaction.Commit();
    }

    /// <summary>Uses one up; false where it is none of theirs.</summary>
    public bool UseRecovery(string worker, string code)
    {
        using var connection = engine.Open();
        using var command = connection.Command("delete from recovery_code where worker = @worker and digest = @digest", null, ("@worker", worker), ("@digest", Digest(code)));
        return command.ExecuteNonQuery() == 1;
    }

    public int RecoveryLeft(string worker)
    {
        using var connection = engine.Open();
        return (int)connection.One<long>("select count(*) from recovery_code where worker = @worker", null, ("@worker", worker));
    }

    public void Keep(Passkey passkey)
    {
        using var connection = engine.Open();
        connection.Run(
            "insert into passkey (credential, worker, called, data, made_us, used_us) values (@credential, @worker, @called, @data, @made, @used) on conflict (credential) do update set data = excluded.data, used_us = excluded.used_us where passkey.worker = excluded.worker",
            null,
            ("@credential", passkey.Credential),
            ("@worker", passkey.Worker),
            ("@called", passkey.Called),
            ("@data", passkey.Data),
            ("@made", Instants.ToUs(passkey.MadeAt)),
            ("@used", Instants.ToUs(passkey.UsedAt)));
    }

    public IReadOnlyList<Passkey> PasskeysOf(string worker)
    {
        using var connection = engine.Open();
        return connection.All("select credential, worker, called, data, made_us, used_us from passkey where worker = @worker order by made_us", Read, null, ("@worker", worker));
    }

    public Passkey? Passkey(byte[] credential)
    {
        using var connection = engine.Open();
        return connection.All("select credential, worker, called, data, made_us, used_us from passkey where credential = @credential", Read, null, ("@credential", credential)) is [var passkey] ? passkey : null;
    }

    public void Remove(string worker, byte[] credential)
    {
        using var connection = engine.Open();
        connection.Run("delete from passkey where worker = @worker and credential = @credential", null, ("@worker", worker), ("@credential", credential));
    }

    /// <summary>Notes that signing in under a name failed, from somewhere.</summary>
    public void Failed(string name, string source)
    {
        using var connection = engine.Open();
        var now = Instants.ToUs(instant());
        connection.Run("delete from sign_in_failed where at_us < @old", null, ("@old", now - (FailedKeptHours * 3_600_000_000L)));
        connection.Run("insert into sign_in_failed (name, source, at_us) values (@name, @source, @at)", null, ("@name", Digest(name)), ("@source", Digest(source)), ("@at", now));
    }

    /// <summary>How often it failed since an instant: under the name from there, under the name from anywhere, and from there under any name.</summary>
    public (int Both, int Name, int Source) FailedSince(string name, string source, DateTime since)
    {
        using var connection = engine.Open();
        var (at, of, from) = (Instants.ToUs(since), Digest(name), Digest(source));
        return (
            (int)connection.One<long>("select count(*) from sign_in_failed where at_us >= @since and name = @name and source = @source", null, ("@since", at), ("@name", of), ("@source", from)),
            (int)connection.One<long>("select count(*) from sign_in_failed where at_us >= @since and name = @name", null, ("@since", at), ("@name", of)),
            (int)connection.One<long>("select count(*) from sign_in_failed where at_us >= @since and source = @source", null, ("@since", at), ("@source", from)));
    }

    private void Save(DbConnection connection, DbTransaction? transaction, Account account) => connection.Run(
        "insert into account (worker, id, password, stamp, code_key, code_step, made_us) values (@worker, @id, @password, @stamp, @key, @step, @made) on conflict (worker) do update set password = excluded.password, stamp = excluded.stamp, code_key = excluded.code_key, code_step = excluded.code_step",
        transaction,
        ("@worker", account.Worker),
        ("@id", engine.Id(account.Id)),
        ("@password", account.Password),
        ("@stamp", account.Stamp),
        ("@key", account.CodeKey),
        ("@step", account.CodeStep),
        ("@made", Instants.ToUs(instant())));

    private static void Recovery(DbConnection connection, DbTransaction transaction, string worker, IEnumerable<string> codes)
    {
        connection.Run("delete from recovery_code where worker = @worker", transaction, ("@worker", worker));
        foreach (var code in codes)
        {
            connection.Run("insert into recovery_code (worker, digest) values (@worker, @digest)", transaction, ("@worker", worker), ("@digest", Digest(code)));
        }
    }

    private Account? One(string which, object of)
    {
        using var connection = engine.Open();
        return connection.All(
            $"select worker, id, password, stamp, code_key, code_step from account where {which}",
            reader => new Account { Worker = reader.GetString(0), Id = engine.ReadId(reader, 1), Password = reader.GetString(2), Stamp = reader.GetString(3), CodeKey = reader.GetString(4), CodeStep = reader.GetInt64(5) },
            null,
            ("@of", of)) is [var account] ? account : null;
    }

    private static Passkey Read(DbDataReader reader) => new(reader.Bytes(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), Instants.FromUs(reader.GetInt64(4)), Instants.FromUs(reader.GetInt64(5)));

    private static byte[] Digest(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}

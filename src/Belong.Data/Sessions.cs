using System.Data.Common;
using System.Security.Cryptography;

namespace Belong.Data;

/// <summary>A browser that is signed in, or was.</summary>
/// <param name="Who">The id that signatures carry.</param>
/// <param name="How">By which door: the council's sign-in, or an account here.</param>
/// <param name="Browser">As the browser calls itself.</param>
/// <param name="EndsAt">When it ends if nothing more is done in it.</param>
/// <param name="Why">Why it ended; blank while it has not.</param>
public sealed record Session(Guid Id, string Who, string How, string Browser, DateTime BeganAt, DateTime SeenAt, DateTime EndsAt, DateTime? EndedAt, string Why);

/// <summary>From whom a session comes, as its provider names itself, the person and the session there; blank where there is none.</summary>
public sealed record OfIssuer(string Issuer, string Subject, string Session)
{
    public static OfIssuer Nobody { get; } = new("", "", "");
}

/// <summary>Who is signed in on which browser, the same for every node. A session is found only by the secret that its browser holds.</summary>
public sealed class Sessions(Engine engine, Func<DateTime> instant)
{
    /// <summary>How long ended sessions are kept to be looked at, and expired ones so that what was typed in them is still known to be somebody's.</summary>
    public const int KeptDays = 30;

    public void Begin(string secret, string who, string how, OfIssuer of, string browser, byte[] ticket, DateTime endsAt)
    {
        using var connection = engine.Open();
        var at = Instants.ToUs(instant());
        connection.Run("delete from session where ends_us < @old", null, ("@old", at - (KeptDays * 86_400_000_000L)));
        connection.Run(
            "insert into session (digest, id, who, how, issuer, issuer_subject, issuer_session, browser, ticket, began_us, seen_us, ends_us, why) values (@digest, @id, @who, @how, @issuer, @subject, @session, @browser, @ticket, @at, @at, @ends, '')",
            null,
            ("@digest", Digest(secret)),
            ("@id", engine.Id(Guid.NewGuid())),
            ("@who", who),
            ("@how", how),
            ("@issuer", of.Issuer),
            ("@subject", of.Subject),
            ("@session", of.Session),
            ("@browser", browser.Length > 200 ? browser[..200] : browser),
            ("@ticket", ticket),
            ("@at", at),
            ("@ends", Instants.ToUs(endsAt)));
    }

    /// <summary>The session of a secret with its protected ticket, ended and expired ones too; null for none.</summary>
    public (Session Session, byte[] Ticket)? Find(string secret)
    {
        using var connection = engine.Open();
        return connection.All("select id, who, how, browser, began_us, seen_us, ends_us, ended_us, why, ticket from session where digest = @digest", reader => (Read(reader), reader.Bytes(9)), null, ("@digest", Digest(secret))) is [var found] ? found : null;
    }

    /// <summary>Something was done in it: it goes on until another instant. One that ended stays so.</summary>
    public void GoesOn(string secret, byte[] ticket, DateTime endsAt)
    {
        using var connection = engine.Open();
        connection.Run("update session set ticket = @ticket, seen_us = @at, ends_us = @ends where digest = @digest and ended_us is null", null, ("@ticket", ticket), ("@at", Instants.ToUs(instant())), ("@ends", Instants.ToUs(endsAt)), ("@digest", Digest(secret)));
    }

    public void End(string secret, string why) => End("digest = @of", Digest(secret), why);

    /// <summary>Ends one session of a person.</summary>
    public int End(string who, Guid id, string why)
    {
        using var connection = engine.Open();
        return Ended(connection, "who = @who and id = @id", why, ("@who", who), ("@id", engine.Id(id)));
    }

    /// <summary>Ends every session of a person, but for that of one secret where one is given.</summary>
    public int EndAll(string who, string why, string? but = null)
    {
        using var connection = engine.Open();
        return Ended(connection, "who = @who and digest <> @but", why, ("@who", who), ("@but", but is null ? [] : Digest(but)));
    }

    /// <summary>Ends what a provider says is over: one session there, or, where it names none, all of the person.</summary>
    public int End(OfIssuer of, string why)
    {
        using var connection = engine.Open();
        return of.Session.Length > 0 ? Ended(connection, "issuer = @issuer and issuer_session = @session", why, ("@issuer", of.Issuer), ("@session", of.Session))
            : of.Subject.Length > 0 ? Ended(connection, "issuer = @issuer and issuer_subject = @subject", why, ("@issuer", of.Issuer), ("@subject", of.Subject))
            : 0;
    }

    /// <summary>The sessions of a person that go on, the last seen first.</summary>
    public IReadOnlyList<Session> Of(string who)
    {
        using var connection = engine.Open();
        return connection.All("select id, who, how, browser, began_us, seen_us, ends_us, ended_us, why from session where who = @who and ended_us is null and ends_us > @now order by seen_us desc", Read, null, ("@who", who), ("@now", Instants.ToUs(instant())));
    }

    /// <summary>Everybody's sessions that go on, the last seen first.</summary>
    public IReadOnlyList<Session> All()
    {
        using var connection = engine.Open();
        return connection.All("select id, who, how, browser, began_us, seen_us, ends_us, ended_us, why from session where ended_us is null and ends_us > @now order by seen_us desc", Read, null, ("@now", Instants.ToUs(instant())));
    }

    /// <summary>Notes that something was said; false where it was said before.</summary>
    public bool SaidFirst(string what, DateTime until)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        connection.Run("delete from said_once where until_us < @now", transaction, ("@now", Instants.ToUs(instant())));
        if (connection.One<long>("select count(*) from said_once where digest = @digest", transaction, ("@digest", Digest(what))) > 0)
        {
            return false;
        }

        connection.Run("insert into said_once (digest, until_us) values (@digest, @until)", transaction, ("@digest", Digest(what)), ("@until", Instants.ToUs(until)));
        transaction.Commit();
        return true;
    }

    private void End(string which, byte[] of, string why)
    {
        using var connection = engine.Open();
        Ended(connection, which, why, ("@of", of));
    }

    private int Ended(DbConnection connection, string which, string why, params (string Name, object? Value)[] values)
    {
        using var command = connection.Command($"update session set ended_us = @at, why = @why where ended_us is null and {which}", null, [.. values, ("@at", Instants.ToUs(instant())), ("@why", why)]);
        return command.ExecuteNonQuery();
    }

    private Session Read(DbDataReader reader) =>
        new(engine.ReadId(reader, 0), reader.GetString(1), reader.GetString(2), reader.GetString(3), Instants.FromUs(reader.GetInt64(4)), Instants.FromUs(reader.GetInt64(5)), Instants.FromUs(reader.GetInt64(6)), reader.IsDBNull(7) ? null : Instants.FromUs(reader.GetInt64(7)), reader.GetString(8));

    private static byte[] Digest(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));
}

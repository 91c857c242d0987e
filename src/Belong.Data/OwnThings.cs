using System.Security.Cryptography;
using System.Text;

namespace Belong.Data;

/// <summary>What a person keeps for themselves: lists under a name, and the secret of their calendar. Not facts: they are changed and thrown away.</summary>
public sealed class OwnThings(Engine engine, Func<DateTime> instant)
{
    public IReadOnlyList<(string Name, string Address)> Views(string who)
    {
        using var connection = engine.Open();
        return connection.All("select name, address from saved_view where who = @who order by name", reader => (reader.GetString(0), reader.GetString(1)), null, ("@who", who));
    }

    public void Keep(string who, string name, string address)
    {
        using var connection = engine.Open();
        connection.Run(
            "insert into saved_view (who, name, address) values (@who, @name, @address) on conflict (who, name) do update set address = excluded.address",
            null,
            ("@who", who),
            ("@name", name),
            ("@address", address));
    }

    public void Forget(string who, string name)
    {
        using var connection = engine.Open();
        connection.Run("delete from saved_view where who = @who and name = @name", null, ("@who", who), ("@name", name));
    }

    /// <summary>A new secret for a person's calendar; the one before no longer opens anything. Only its digest is kept.</summary>
    public string NewCalendarKey(string who, string role, string team)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        using var connection = engine.Open();
        connection.Run(
            "insert into calendar_key (who, role, team, digest, at_us) values (@who, @role, @team, @digest, @at) on conflict (who) do update set role = excluded.role, team = excluded.team, digest = excluded.digest, at_us = excluded.at_us",
            null,
            ("@who", who),
            ("@role", role),
            ("@team", team),
            ("@digest", Digest(key)),
            ("@at", Instants.ToUs(instant())));
        return key;
    }

    public void CloseCalendar(string who)
    {
        using var connection = engine.Open();
        connection.Run("delete from calendar_key where who = @who", null, ("@who", who));
    }

    public bool HasCalendar(string who)
    {
        using var connection = engine.Open();
        return connection.One<long>("select count(*) from calendar_key where who = @who", null, ("@who", who)) > 0;
    }

    /// <summary>Whose calendar a secret opens; null for nobody's.</summary>
    public (string Who, string Role, string Team)? OfCalendar(string key)
    {
        using var connection = engine.Open();
        return connection.All("select who, role, team from calendar_key where digest = @digest", reader => (reader.GetString(0), reader.GetString(1), reader.GetString(2)), null, ("@digest", Digest(key))) is [var owner] ? owner : null;
    }

    /// <summary>Notes that a day's digest goes to somebody; false where it went already, so that none is sent twice.</summary>
    public bool Claim(string who, DateOnly day)
    {
        using var connection = engine.Open();
        using var transaction = engine.BeginWrite(connection);
        if (connection.One<long>("select count(*) from digest_sent where who = @who and day = @day", transaction, ("@who", who), ("@day", day.ToString("O", null))) > 0)
        {
            return false;
        }

        connection.Run("insert into digest_sent (who, day, at_us) values (@who, @day, @at)", transaction, ("@who", who), ("@day", day.ToString("O", null)), ("@at", Instants.ToUs(instant())));
        transaction.Commit();
        return true;
    }

    /// <summary>The message did not go after all.</summary>
    public void Unclaim(string who, DateOnly day)
    {
        using var connection = engine.Open();
        connection.Run("delete from digest_sent where who = @who and day = @day", null, ("@who", who), ("@day", day.ToString("O", null)));
    }

    /// <summary>What somebody noted beside the pages of a meeting's pack, by the page's number.</summary>
    public IReadOnlyDictionary<string, string> Notes(string who, Guid meeting)
    {
        using var connection = engine.Open();
        return connection.All("select page, words from pack_note where who = @who and meeting = @meeting", reader => (Page: reader.GetString(0), Words: reader.GetString(1)), null, ("@who", who), ("@meeting", meeting.ToString("D"))).ToDictionary(note => note.Page, note => note.Words, StringComparer.Ordinal);
    }

    /// <summary>Keeps a note beside a page; an empty one is thrown away.</summary>
    public void Note(string who, Guid meeting, string page, string words)
    {
        using var connection = engine.Open();
        connection.Run("delete from pack_note where who = @who and meeting = @meeting and page = @page", null, ("@who", who), ("@meeting", meeting.ToString("D")), ("@page", page));
        if (words.Length > 0)
        {
            connection.Run("insert into pack_note (who, meeting, page, words, at_us) values (@who, @meeting, @page, @words, @at)", null, ("@who", who), ("@meeting", meeting.ToString("D")), ("@page", page), ("@words", words), ("@at", Instants.ToUs(instant())));
        }
    }

    /// <summary>The page to which somebody has read; null where they have not begun.</summary>
    public string? ReadTo(string who, Guid meeting)
    {
        using var connection = engine.Open();
        return connection.All("select page from pack_read where who = @who and meeting = @meeting", reader => reader.GetString(0), null, ("@who", who), ("@meeting", meeting.ToString("D"))) is [var page] ? page : null;
    }

    public void MarkRead(string who, Guid meeting, string page)
    {
        using var connection = engine.Open();
        connection.Run("insert into pack_read (who, meeting, page, at_us) values (@who, @meeting, @page, @at) on conflict (who, meeting) do update set page = excluded.page, at_us = excluded.at_us", null, ("@who", who), ("@meeting", meeting.ToString("D")), ("@page", page), ("@at", Instants.ToUs(instant())));
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

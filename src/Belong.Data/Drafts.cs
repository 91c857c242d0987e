using System.Text.Json;

namespace Belong.Data;

/// <summary>Forms begun and not finished, as they were typed, valid or not. Not facts: they are overwritten and thrown away.</summary>
public sealed class Drafts(Engine engine, Func<DateTime> instant)
{
    /// <summary>Keeps what a person typed on a page.</summary>
    public void Keep(string who, string page, IReadOnlyDictionary<string, string> fields)
    {
        using var connection = engine.Open();
        connection.Run(
            """
            insert into draft (who, page, at_us, fields) values (@who, @page, @at, @fields)
            on conflict (who, page) do update set at_us = excluded.at_us, fields = excluded.fields
            """,
            null,
            ("@who", who),
            ("@page", page),
            ("@at", Instants.ToUs(instant())),
            ("@fields", JsonSerializer.Serialize(fields)));
    }

    public IReadOnlyDictionary<string, string>? Find(string who, string page)
    {
        using var connection = engine.Open();
        return connection.One<string>("select fields from draft where who = @who and page = @page", null, ("@who", who), ("@page", page)) is { } text
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(text)
            : null;
    }

    /// <summary>What a person has begun and not finished: the page and when it was last kept, newest first.</summary>
    public IReadOnlyList<(string Page, DateTime At)> Of(string who)
    {
        using var connection = engine.Open();
        return connection.All("select page, at_us from draft where who = @who order by at_us desc", reader => (reader.GetString(0), Instants.FromUs(reader.GetInt64(1))), null, ("@who", who));
    }

    /// <summary>Forgets a draft once its form is finished or given up.</summary>
    public void Drop(string who, string page)
    {
        using var connection = engine.Open();
        connection.Run("delete from draft where who = @who and page = @page", null, ("@who", who), ("@page", page));
    }
}

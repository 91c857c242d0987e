namespace Belong.Data;

/// <summary>A return that was sent and waits to be confirmed, or is being taken in by some node.</summary>
/// <param name="LeftOut">The files, by name, that somebody said to go on without.</param>
/// <param name="HasBegun">Some node takes it in, or did.</param>
/// <param name="Done">Of how many children it has come to the end, of <paramref name="Of"/>.</param>
public sealed record KeptUpload(Guid Id, string Who, int Year, string Authority, DateTime At, IReadOnlyList<string> LeftOut, bool HasBegun, bool HasEnded, int Done, int Of);

/// <summary>Uploads where every node finds them, for an hour each. They are no facts: what is in them is written when it is confirmed, and thrown away.</summary>
public sealed class Uploads(Engine engine, Func<DateTime> instant)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <param name="files">Protected: whoever reads the database alone reads nothing in them.</param>
    public void Keep(Guid id, string who, int year, string authority, byte[] files)
    {
        using var connection = engine.Open();
        var at = Instants.ToUs(instant());
        connection.Run("delete from upload where at_us < @old", null, ("@old", Instants.ToUs(instant() - Kept)));
        connection.Run(
            "insert into upload (id, who, year, authority, files, at_us, left_out, done, total) values (@id, @who, @year, @authority, @files, @at, '', 0, 0)",
            null,
            ("@id", engine.Id(id)),
            ("@who", who),
            ("@year", year),
            ("@authority", authority),
            ("@files", files),
            ("@at", at));
    }

    /// <summary>An upload of that person; null for none, for another's and for one whose hour is over.</summary>
    public KeptUpload? Find(Guid id, string who)
    {
        using var connection = engine.Open();
        return connection.All(
            "select year, authority, at_us, left_out, begun_us, ended_us, done, total from upload where id = @id and who = @who and (at_us >= @old or begun_us is not null)",
            reader => new KeptUpload(id, who, reader.GetInt32(0), reader.GetString(1), Instants.FromUs(reader.GetInt64(2)), reader.GetString(3).Split('\n', StringSplitOptions.RemoveEmptyEntries), !reader.IsDBNull(4), !reader.IsDBNull(5), reader.GetInt32(6), reader.GetInt32(7)),
            null,
            ("@id", engine.Id(id)),
            ("@who", who),
            ("@old", Instants.ToUs(instant() - Kept))) is [var found] ? found : null;
    }

    /// <summary>Its files, as they were kept.</summary>
    public byte[]? FilesOf(Guid id)
    {
        using var connection = engine.Open();
        return connection.All("select files from upload where id = @id", reader => reader.Bytes(0), null, ("@id", engine.Id(id))) is [var files] ? files : null;
    }

    public void LeaveOut(Guid id, IEnumerable<string> names) => Set(id, "left_out = @value", string.Join('\n', names));

    public void Began(Guid id) => Set(id, "begun_us = @value, ended_us = null", Instants.ToUs(instant()));

    public void Ended(Guid id) => Set(id, "ended_us = @value", Instants.ToUs(instant()));

    /// <summary>Nothing was taken in after all: it waits to be confirmed as before.</summary>
    public void Waits(Guid id) => Set(id, "begun_us = @value, ended_us = null", null);

    public void Goes(Guid id, int done, int of)
    {
        using var connection = engine.Open();
        connection.Run("update upload set done = @done, total = @of where id = @id", null, ("@done", done), ("@of", of), ("@id", engine.Id(id)));
    }

    private void Set(Guid id, string what, object? value)
    {
        using var connection = engine.Open();
        connection.Run($"update upload set {what} where id = @id", null, ("@value", value), ("@id", engine.Id(id)));
    }
}

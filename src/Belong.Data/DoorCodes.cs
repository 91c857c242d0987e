using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>A code that was given to somebody: through which door, of which record and fact of it, and to whom.</summary>
/// <param name="Whom">As what they come: a carer, a parent, the child.</param>
/// <param name="Called">Their name, for the paper and for the list.</param>
public sealed record DoorCode(Guid Id, string Door, SubjectId Subject, FactId? About, string Whom, string Called, string MadeBy, DateTime MadeAt, DateTime Until, DateTime? UsedAt, DateTime? WithdrawnAt)
{
    public bool StandsAt(DateTime now) => UsedAt is null && WithdrawnAt is null && now < Until;
}

/// <summary>Codes on paper. Only their digests are kept; each is of use once, and until a day.</summary>
public sealed class DoorCodes(Engine engine, Func<DateTime> instant)
{
    private const string Columns = "id, door, subject, about, whom, called, made_by, made_us, until_us, used_us, withdrawn_us";

    public void Give(string code, string door, SubjectId subject, FactId? about, string whom, string called, string by, DateTime until)
    {
        using var connection = engine.Open();
        connection.Run(
            $"insert into door_code (id, digest, door, subject, {(about is null ? "" : "about, ")}whom, called, made_by, made_us, until_us) values (@id, @digest, @door, @subject, {(about is null ? "" : "@about, ")}@whom, @called, @by, @at, @until)",
            null,
            [
                ("@id", engine.Id(Guid.NewGuid())), ("@digest", Digest(code)), ("@door", door), ("@subject", engine.Id(subject.Value)), .. about is { } fact ? [("@about", engine.Id(fact.Value))] : (ReadOnlySpan<(string, object?)>)[],
                ("@whom", whom), ("@called", called), ("@by", by), ("@at", Instants.ToUs(instant())), ("@until", Instants.ToUs(until)),
            ]);
    }

    /// <summary>The code that stands; null for none, and where it was used, withdrawn or is over.</summary>
    public DoorCode? Find(string code) => One("digest = @of", Digest(code)) is { } found && found.StandsAt(instant()) ? found : null;

    public DoorCode? Find(Guid id) => One("id = @of", engine.Id(id)) is { } found && found.StandsAt(instant()) ? found : null;

    /// <summary>Every code of a record, the last first.</summary>
    public IReadOnlyList<DoorCode> Of(SubjectId subject)
    {
        using var connection = engine.Open();
        return connection.All($"select {Columns} from door_code where subject = @subject order by made_us desc", Read, null, ("@subject", engine.Id(subject.Value)));
    }

    /// <summary>Uses one up; false where it was meanwhile.</summary>
    public bool Use(Guid id) => Mark(id, "used_us");

    public bool Withdraw(Guid id) => Mark(id, "withdrawn_us");

    private bool Mark(Guid id, string column)
    {
        using var connection = engine.Open();
        using var command = connection.Command($"update door_code set {column} = @at where id = @id and used_us is null and withdrawn_us is null", null, ("@at", Instants.ToUs(instant())), ("@id", engine.Id(id)));
        return command.ExecuteNonQuery() == 1;
    }

    private DoorCode? One(string which, object of)
    {
        using var connection = engine.Open();
        return connection.All($"select {Columns} from door_code where {which}", Read, null, ("@of", of)) is [var found] ? found : null;
    }

    private DoorCode Read(DbDataReader reader) => new(
        engine.ReadId(reader, 0), reader.GetString(1), new SubjectId(engine.ReadId(reader, 2)), reader.IsDBNull(3) ? null : new FactId(engine.ReadId(reader, 3)), reader.GetString(4), reader.GetString(5), reader.GetString(6),
        Instants.FromUs(reader.GetInt64(7)), Instants.FromUs(reader.GetInt64(8)), reader.IsDBNull(9) ? null : Instants.FromUs(reader.GetInt64(9)), reader.IsDBNull(10) ? null : Instants.FromUs(reader.GetInt64(10)));

    private static byte[] Digest(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}

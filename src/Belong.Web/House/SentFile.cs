using Belong.Data;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>A file that came with a form: kept with its record before the act names it, and thrown away if the act is refused.</summary>
/// <param name="Name">The name under which it is kept; blank where none came, or it is not of the kind asked for.</param>
public sealed record SentFile(Files Files, SubjectId Of, string Name)
{
    /// <param name="clean">What the bytes are, and what of them is kept; null for what may not be kept.</param>
    public static async Task<SentFile> KeepAsync(Files files, SubjectId of, IFormFile? file, long atMost, Func<byte[], (string Media, byte[] Bytes)?> clean)
    {
        if (file is not { Length: > 0 } || file.Length > atMost)
        {
            return new(files, of, "");
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        return new(files, of, clean(memory.ToArray()) is var (media, bytes) ? files.Keep(of, media, bytes) : "");
    }

    /// <summary>Throws it away, unless an entry of the record names it, or once did.</summary>
    public void Refused(Record? record, Func<Fact, string?> names)
    {
        if (Name.Length > 0 && record?.Entries.Any(entry => entry.Said is { } said && names(said) == Name) != true)
        {
            Files.Drop(Of, Name);
        }
    }
}

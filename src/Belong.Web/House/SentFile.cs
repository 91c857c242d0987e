using Belong.Data;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>A file that came with a form: kept with its record before the act names it, and thrown away if the act is refused.</summary>
/// <param name="Name">The name under which it is kept; blank where none came, or it is not of the kind asked for.</param>
public sealed record SentFile(Files Files, SubjectId Of, string Name)
{
    private (string Media, byte[] Bytes, string Words)? kept;

    /// <param name="clean">What the bytes are, and what of them is kept; null for what may not be kept.</param>
    public static async Task<SentFile> KeepAsync(Files files, SubjectId of, IFormFile? file, long atMost, Func<byte[], (string Media, byte[] Bytes)?> clean)
    {
        if (file is not { Length: > 0 } || file.Length > atMost)
        {
            return new(files, of, "");
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        if (clean(memory.ToArray()) is not var (media, bytes))
        {
            return new(files, of, "");
        }

        var words = await WordsOfFile.OfAsync(media, bytes);
        return new(files, of, files.Keep(of, media, bytes, words)) { kept = (media, bytes, words) };
    }

    /// <summary>An entry names it now: it is there, though the same file was refused and thrown away meanwhile on another form.</summary>
    public void Recorded()
    {
        if (kept is var (media, bytes, words))
        {
            Files.Keep(Of, media, bytes, words);
        }
    }

    /// <summary>Throws it away, unless an entry of the record names it, or once did.</summary>
    /// <param name="record">The record as it is at this moment, never as a page was opened with it.</param>
    public void Refused(Record? record, Func<Fact, string?> names)
    {
        if (Name.Length > 0 && record?.Entries.Any(entry => entry.Said is { } said && names(said) == Name) != true)
        {
            Files.Drop(Of, Name);
        }
    }
}

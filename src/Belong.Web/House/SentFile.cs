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

    /// <summary>Why a file is not even looked at: it is too large, or the council's scanner found a virus or did not answer; null for none.</summary>
    /// <param name="asked">What the page asks for.</param>
    public static async Task<string?> WrongAsync(VirusScan? scan, IFormFile file, long atMost, string asked, CancellationToken stop)
    {
        if (file.Length > atMost)
        {
            return $"The file is larger than {atMost / 1024 / 1024} MB. Choose a {asked}";
        }

        if (scan is null)
        {
            return null;
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, stop);
        return await scan.OfAsync(memory.ToArray(), stop) switch
        {
            Scanned.Clean => null,
            Scanned.Infected => "The file has a virus and was not kept. Tell whoever sent it, and do not open it",
            _ => "The file could not be scanned for viruses, so it was not kept. Try again later",
        };
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

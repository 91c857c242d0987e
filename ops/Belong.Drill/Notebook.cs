using System.Text;

namespace Belong.Drill;

/// <summary>What was acknowledged, kept outside the database: each line is on the disk before its writer asks for anything more.</summary>
internal sealed class Notebook(string file) : IDisposable
{
    private readonly FileStream lines = new(file, FileMode.Append, FileAccess.Write, FileShare.Read);
    private readonly Lock turn = new();

    public void Note(Acknowledged acknowledged)
    {
        lock (turn)
        {
            lines.Write(Encoding.ASCII.GetBytes($"{acknowledged}\n"));
            lines.Flush(flushToDisk: true);
        }
    }

    public static IReadOnlyList<Acknowledged> Read(string file) => [.. File.ReadLines(file).Select(Acknowledged.Of).OfType<Acknowledged>()];

    /// <summary>Every notebook of a drill.</summary>
    public static IReadOnlyList<Acknowledged> ReadAll(string folder) => [.. Directory.EnumerateFiles(folder, "*.noted").SelectMany(Read)];

    public void Dispose() => lines.Dispose();
}

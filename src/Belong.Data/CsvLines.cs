using CsvHelper;

namespace Belong.Data;

/// <summary>A small table that somebody sent as CSV: its lines as they stand, the heading among them.</summary>
internal static class CsvLines
{
    /// <param name="wrong">Told where it is no CSV.</param>
    public static List<(int Line, string[] Cells)> Of(Stream file, ICollection<string> wrong)
    {
        var rows = new List<(int, string[])>();
        try
        {
            using var csv = CsvReader.Create(file, new CsvReaderOptions { HasHeader = false });
            var line = 0;
            foreach (var row in csv)
            {
                rows.Add((++line, row.ToArray()));
            }
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            wrong.Add("The file cannot be read as CSV");
        }

        return rows;
    }
}

using System.Globalization;

namespace Belong.Drill;

/// <summary>Whether a restore to a minute holds all that was acknowledged before it, and nothing that was asked after it.</summary>
internal static class Restored
{
    /// <summary>A whole minute in the middle of what was written.</summary>
    public static int Minute(string folder)
    {
        var answered = Notebook.ReadAll(folder).Select(each => each.AnsweredAt).Order().ToList();
        var middle = answered[answered.Count / 2];
        Console.Out.WriteLine(middle.AddTicks(-(middle.Ticks % TimeSpan.TicksPerMinute)).ToString("yyyy-MM-dd HH:mm:ss+00", CultureInfo.InvariantCulture));
        return 0;
    }

    public static async Task<int> RunAsync(string database, string folder, DateTime minute)
    {
        var noted = Notebook.ReadAll(folder);
        var found = await Found.InAsync(database);
        var before = noted.Where(each => each.AnsweredAt < minute).ToList();
        var missing = before.Count(each => !found.Contains(each.Change));
        var later = noted.Count(each => each.AskedAt > minute && found.Contains(each.Change));
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"restored to {minute:yyyy-MM-dd HH:mm:ss} UTC: of {before.Count:N0} changes acknowledged before it {missing:N0} are missing, of {noted.Count(each => each.AskedAt > minute):N0} asked after it {later:N0} are there"));
        return before.Count == 0 || missing > 0 || later > 0 ? 1 : 0;
    }
}

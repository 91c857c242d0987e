using System.Globalization;

namespace Belong.Drill;

/// <summary>Compares what was acknowledged with what is there, and tells how long nothing was acknowledged around each event.</summary>
internal static class Tally
{
    /// <param name="folder">Holds the notebooks, and <c>events</c>: a line each, the instant, how it counts, and what was done.</param>
    public static async Task<int> RunAsync(string database, string folder)
    {
        Waits(folder);
        var noted = Notebook.ReadAll(folder);
        var found = await Found.InAsync(database);
        var lost = noted.Where(each => !found.Contains(each.Change)).ToList();
        var twice = found.Count(each => each.Count() > 1) + noted.GroupBy(each => each.Change).Count(each => each.Count() > 1);
        var elsewhere = noted.Count(each => found.Contains(each.Change) && !found[each.Change].Contains(each.Seq));
        var unanswered = found.Select(each => each.Key).Except(noted.Select(each => each.Change)).Count();

        Row("acknowledged", noted.Count, $"of them {noted.Count(each => each.Times > 1):N0} asked more than once, and {noted.Count(each => each.Again):N0} of those had been recorded without an answer");
        Row("found", noted.Count - lost.Count, "");
        Row("lost", lost.Count, "");
        Row("found twice", twice, "");
        Row("elsewhere", elsewhere, "in another place of the chain than was answered");
        Row("never answered, found", unanswered, "their writer was killed before it could ask again: neither a loss nor a promise");
        foreach (var each in lost.Take(5))
        {
            await Console.Out.WriteLineAsync($"LOST {each}");
        }

        return noted.Count == 0 || lost.Count > 0 || twice > 0 || elsewhere > 0 ? 1 : 0;
    }

    private static void Row(string what, int count, string note) => Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-24}{count,10:N0}{(note.Length > 0 ? $"   {note}" : "")}"));

    private static void Waits(string folder)
    {
        var answered = Notebook.Read(Path.Combine(folder, "main.noted")).Select(each => each.AnsweredAt).Order().ToList();
        var events = File.ReadLines(Path.Combine(folder, "events")).Select(line => line.Split(' ', 3)).Select(parts => (At: DateTime.UnixEpoch.AddSeconds(double.Parse(parts[0], CultureInfo.InvariantCulture)), Kind: parts[1], What: parts[2])).ToList();
        Console.Out.WriteLine($"{"at (UTC)",-10}{"what happened",-86}{"seconds without writes",22}");
        var waits = new List<(string Kind, double Seconds)>();
        foreach (var (i, each) in events.Index())
        {
            var until = i + 1 < events.Count ? events[i + 1].At : DateTime.MaxValue;
            var longest = answered.Zip(answered.Skip(1)).Where(pair => pair.Second > each.At && pair.First < until).Select(pair => (pair.Second - pair.First).TotalSeconds).DefaultIfEmpty(0).Max();
            if (each.Kind == "end")
            {
                continue;
            }

            waits.Add((each.Kind, longest));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{each.At,-10:HH:mm:ss}{each.What,-86}{longest,22:0.0}"));
        }

        Console.Out.WriteLine();
        var kills = waits.Where(wait => wait.Kind == "kill").Select(wait => wait.Seconds).Order().ToList();
        if (kills.Count > 0)
        {
            var median = (kills[(kills.Count - 1) / 2] + kills[kills.Count / 2]) / 2;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds without writes when a leader was killed ({kills.Count} times): median {median:0.0}, longest {kills[^1]:0.0}; longest of all events {waits.Max(wait => wait.Seconds):0.0}"));
        }
    }
}

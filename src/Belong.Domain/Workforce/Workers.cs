using System.Collections.Immutable;
using Belong.Domain.Connected;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Workforce;

/// <summary>Those who work for the council, in the record's words.</summary>
public static class Workers
{
    public const string Scheme = "worker";

    /// <summary>Words that stand where an id does in addresses and lists, and so are nobody's.</summary>
    internal static IReadOnlySet<string> NotIds { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "service", "people", "open", "sign-on", "server", "import", "import-903", "destroy", "restore", "benchmarks", "demo", "belong" };

    internal const int LongestId = 40;

    private static readonly object Key = new();

    /// <summary>A sign-in id like the name that is wanted, which nobody has.</summary>
    public static string FreeId(County county, string wanted)
    {
        var plain = string.Concat(wanted.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        plain = plain.Length == 0 ? "person" : plain.Length > LongestId - 5 ? plain[..(LongestId - 5)] : plain;

        // Whoever ever signed anything, too: a return's or another system's id is somebody's, though nobody has a record under it yet.
        var taken = county.Workers.Select(worker => worker.WorkerId).Concat(NotIds).Concat(county.Everything.SelectMany(record => record.Entries).SelectMany(entry => (IEnumerable<string>)[entry.Signature.By, .. entry.Said?.WorkersNamed ?? []])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? plain : $"{plain}-{n}").First(id => !taken.Contains(id));
    }

    extension(County county)
    {
        /// <summary>The worker of that id, as allocations and signatures write it.</summary>
        public WorkerRecord? Worker(string id) => county.OnceOf<WorkerRecord, Dictionary<string, WorkerRecord>>(Key, static county =>
            county.Workers.Where(worker => worker.WorkerId.Length > 0).GroupBy(worker => worker.WorkerId, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal)).GetValueOrDefault(id);

        /// <summary>Those who are away on a day and for whom somebody covers.</summary>
        public IEnumerable<(WorkerRecord Worker, Away Away)> CoveredBy(string id, DateOnly day) =>
            from worker in county.Workers
            from away in worker.Facts<Away>()
            where away.Fact.Cover == id && away.Fact.Span.Covers(day)
            select (worker, away.Fact);

        /// <summary>The worker's name, or the connected system's; the id itself where the service does not know whose it is.</summary>
        public string NameOf(string id) => county.Worker(id)?.CalledName ?? county.SystemThatSigns(id)?.Name ?? id;
    }
}

/// <summary>One worker's record in its words.</summary>
public static class WorkerInWords
{
    extension(WorkerRecord worker)
    {
        public string WorkerId => worker.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == Workers.Scheme)?.Fact.Value ?? "";

        public string CalledName => worker.Facts<Name>() is [.., var last] ? last.Fact.Full : worker.WorkerId;

        public string Email => worker.Facts<EmailAddress>() is [.., var last] ? last.Fact.Address : "";

        /// <summary>The post held on a day, the latest to begin where there are two; null for none.</summary>
        public Entry<Employment>? WorksOn(DateOnly day) => worker.Facts<Employment>().Where(post => post.Fact.Span.Covers(day)).MaxBy(post => post.Fact.From);

        public bool IsAwayOn(DateOnly day) => worker.Facts<Away>().Any(away => away.Fact.Span.Covers(day));

        public ImmutableArray<Entry<LeadRole>> LeadsOn(DateOnly day) => [.. worker.Facts<LeadRole>().Where(lead => lead.Fact.Span.Covers(day))];

        /// <summary>Hundredths of full time on a day: the post's, none while away for months.</summary>
        public int FullTimeOn(DateOnly day) =>
            worker.WorksOn(day) is not { } post || worker.Facts<Away>().Any(away => away.Fact.Span.Covers(day) && away.Fact.Kind is ("sick" or "parental") && away.Fact.Span.Days is (null or > 28)) ? 0 : post.Fact.FullTime;
    }
}

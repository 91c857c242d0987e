using System.Collections.Frozen;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.Api;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

namespace Belong.Web.House;

/// <summary>What one person looked at of one record on one day, as somebody who asks about it would be told.</summary>
/// <param name="Pages">The pages in words, each once, in the order in which they were first opened.</param>
/// <param name="Odd">What is out of pattern, and why; none where nothing is.</param>
public sealed record LooksOfADay(string Who, Record? Record, DateOnly Day, TimeOnly First, TimeOnly Last, int Looks, int Refused, IReadOnlyList<string> Pages, IReadOnlyList<string> Odd)
{
    /// <summary>True where a page of the record was opened, or tried; false where it was only named in a list.</summary>
    public bool Opened { get; init; }

    private static bool Opens(Looked look, Record? record) => Takes(look) || IsOf(look, record);

    /// <summary>True where what the record says was taken away with that of others: a list as a file, whole sets of data, the files of a return.</summary>
    private static bool Takes(Looked look) => look.What.Contains(Handler, StringComparison.Ordinal) || look.What.Contains($"{ApiMap.Root}/dataset", StringComparison.Ordinal) || look.What.Contains($"{ApiMap.Root}/daily-payload", StringComparison.Ordinal)
        || look.What.StartsWith("dataset", StringComparison.Ordinal) || look.What.StartsWith("daily-payload", StringComparison.Ordinal) || look.What.StartsWith("export-903", StringComparison.Ordinal);

    /// <summary>How an address says that its list was taken away as a file.</summary>
    public const string Handler = "?handler=";

    private static bool IsOf(Looked look, Record? record) => record is null ? look.What.Split('/').Any(part => Guid.TryParse(part, out _)) : look.What.Contains(record.Id.ToString(), StringComparison.OrdinalIgnoreCase) || record.Joined.Any(id => look.What.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>From this hour, and until <see cref="DayBegins"/>, it is night.</summary>
    private const int NightBegins = 22, DayBegins = 6;

    /// <summary>The looks, grouped by person, record and day, the newest day first.</summary>
    public static IReadOnlyList<LooksOfADay> Of(IEnumerable<(Looked Look, Record? Record)> looks, County county) =>
    [
        .. looks.Select(each => (each.Look, each.Record, At: LondonDay.InLondon(each.Look.At))).GroupBy(each => (each.Look.Who, each.Record?.Id, Day: DateOnly.FromDateTime(each.At)))
            .Select(day =>
            {
                var inOrder = day.OrderBy(each => each.At).ToList();
                var record = inOrder[0].Record;
                return new LooksOfADay(
                    day.Key.Who, record, day.Key.Day, TimeOnly.FromDateTime(inOrder[0].At), TimeOnly.FromDateTime(inOrder[^1].At), inOrder.Count, inOrder.Count(each => each.Look.Refused),
                    [.. inOrder.OrderByDescending(each => Opens(each.Look, record)).Select(each => Opens(each.Look, record) ? InWords(each.Look.What) : "Name in a list").Distinct()], [.. Oddities(day.Key.Who, record, day.Key.Day, inOrder.Where(each => Opens(each.Look, record)).Select(each => (each.At, each.Look.Refused)).ToList(), county)]) { Opened = inOrder.Exists(each => Opens(each.Look, record)) };
            })
            .OrderByDescending(day => day.Day).ThenByDescending(day => day.Last),
    ];

    /// <summary>For how many days, today among them, what is out of pattern is told of everybody: on a first page, and when it is asked for.</summary>
    public const int OddOfLate = 2, OddWithin = 7;

    /// <summary>What anybody opened out of pattern in the last days; of a record that the reader may not open, only that it was one.</summary>
    public static IReadOnlyList<LooksOfADay> OddOf(TheHouse house, Func<Record, bool> maySee, DateOnly today, int days) =>
        [.. house.OddLooks(today, days).Select(day => day.Record is { } record && maySee(record) ? day : day with { Record = null, Pages = [] })];

    /// <summary>The same whoever reads.</summary>
    public static IReadOnlyList<LooksOfADay> OddIn(County now, AccessLog log, DateOnly today, int days) =>
        [.. Of(log.OpenedSince(LondonDay.EndOf(today.PlusDays(-days))).Select(line => (line.Look, now.Find(line.Subject))), now).Where(day => day.Opened && day.Odd.Count > 0)];

    /// <summary>What pages of a record are called in its tabs and headings, where the address says it otherwise.</summary>
    private static readonly FrozenDictionary<string, string> Called = new Dictionary<string, string>
    {
        [""] = "Now",
        ["plans"] = "Plans and reviews",
        ["care"] = "Care history",
        ["return"] = "Return errors",
        ["record"] = "What can be recorded",
        ["facts"] = "An entry",
        ["facts/file"] = "A file",
        ["facts/complete"] = "An entry, to add to it",
        ["facts/correct"] = "An entry, to correct it",
        ["facts/take-back"] = "An entry, to withdraw it",
        ["facts/move"] = "An entry, to move it",
        ["copy"] = "Request for the record",
        ["copy/read"] = "The record, read for a request",
        ["access/report"] = "Who opened the record",
        ["doings"] = "What can be recorded",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A page of a record, by the part of its address after the record.</summary>
    private static string PageOfARecord(IReadOnlyList<string> parts) =>
        Called.TryGetValue(string.Join('/', parts), out var name) ? name
        : parts is ["facts", "record", var kind] && FactJson.Kinds.TryGetValue(kind, out var fact) ? $"Form: {fact.Title}"
        : parts is ["facts", var said] && FactJson.Kinds.TryGetValue(said, out var sent) ? $"Form: {sent.Title}"
        : parts is ["do", var act] && Doing.Lists.SelectMany(list => Doing.On(list.Of)).FirstOrDefault(each => each.Name == act) is { } doing ? $"Form: {doing.Title}"
        : Plain(parts);

    private static string Plain(IEnumerable<string> parts) => string.Join(", ", parts.Select(part => part.Replace('-', ' ').Replace('_', ' '))).InCapital();

    /// <summary>An address as a page's name, without the ids in it: Reviews, minutes.</summary>
    public static string InWords(string address)
    {
        if (address.IndexOf(ApiMap.Root, StringComparison.Ordinal) is >= 0 and var api)
        {
            return $"{InWords(address[(api + ApiMap.Root.Length)..])}, through the interface for systems";
        }

        if (address.IndexOf(Handler, StringComparison.Ordinal) is > 0 and var taken)
        {
            return $"{InWords(address[..taken])}, taken away as a file";
        }

        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => !Guid.TryParse(part, out _)).ToList();
        return parts.Count == 0 ? "My work" : SightRule.Under(parts[0].Split(' ')[^1]) is not null && address.Trim('/').Contains('/', StringComparison.Ordinal) ? PageOfARecord(parts[1..]) : Plain(parts);
    }

    private static IEnumerable<string> Oddities(string who, Record? record, DateOnly day, IReadOnlyList<(DateTime At, bool Refused)> looks, County county)
    {
        if (looks.Any(look => look.Refused))
        {
            yield return "was refused";
        }

        if (looks.Count > 0 && record is ChildRecord { IsSealed: true })
        {
            yield return "sealed on adoption";
        }

        var worker = county.Worker(who);
        if (worker?.WorksOn(day) is not null && looks.Any(look => look.At.Hour is >= NightBegins or < DayBegins))
        {
            yield return "at night";
        }

        if (looks.Count > 0 && worker is not null && !worker.Facts<Employment>().IsEmpty && worker.WorksOn(day) is null)
        {
            yield return "was not in post";
        }
        else if (looks.Count > 0 && record is ChildRecord child && worker?.WorksOn(day)?.Fact is { } post)
        {
            var allocated = child.AllocationOn(day)?.Fact;
            if (post.Post == Post.SocialWorker && allocated?.Worker != who && allocated is not null)
            {
                yield return allocated.Team == post.Team ? "not their child, a colleague’s" : "not their child";
            }
            else if (post.Post == Post.TeamManager && allocated is { Team.Length: > 0 } && allocated.Team != post.Team)
            {
                yield return "not their team’s child";
            }
            else if (post.Post == Post.ReviewingOfficer && child.ReviewingOfficerOn(day) is { } officer && officer.Fact.Officer != who)
            {
                yield return "reviewed by another officer";
            }
        }
    }
}

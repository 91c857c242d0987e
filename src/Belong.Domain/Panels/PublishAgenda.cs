using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>How many pages a paper has, as the pack lays it out.</summary>
/// <param name="File">The name under which it is kept page by page as it reads now; blank where there is none.</param>
public readonly record struct PaperLength(FactId Item, int Pages, string File = "");

/// <summary>
/// Publishes an agenda with its papers, five clear days before the meeting; published again, what is new on it joins as late
/// papers, lettered after the page they follow.
/// </summary>
public sealed record PublishAgenda(SubjectId Panel, FactId Meeting) : Act
{
    /// <summary>How many pages the agenda itself has.</summary>
    public int Front { get; init; } = 1;
    /// <summary>The name under which what stands before the agenda is kept as it reads now.</summary>
    public string FrontFile { get; init; } = "";
    public IReadOnlyList<PaperLength> Lengths { get; init; } = [];

    public bool DoubleSided { get; init; }

    /// <summary>Why it could not be published in time, where it could not.</summary>
    public string Short { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Meeting(Meeting) is not { } meeting)
        {
            problems.Add("", "There is no such meeting");
            return problems;
        }

        if (meeting.Fact.CalledOff.Length > 0)
        {
            problems.Add("", "The meeting has been cancelled");
        }
        else if (meeting.Fact.On < today)
        {
            problems.Add("", "The meeting has been held");
        }

        var before = panel.Published(Meeting);
        var agenda = panel.Agenda(Meeting);
        var late = panel.Late(Meeting).ToList();
        foreach (var item in (before is null ? agenda.Select(listed => listed.Item) : late).Where(item => !item.Fact.Exempt && item.Fact.Report is { } report && county.IsClassified(report, item.Fact.Version ?? 0)))
        {
            problems.Add("", $"The report of “{item.Fact.Title}” is exempt, and the item is open: close or remove the item");
        }

        if (before is null && agenda.IsEmpty)
        {
            problems.Add("", "The agenda has no items");
        }
        else if (before is not null && late.Count == 0 && Followed(before.Fact).Count == 0)
        {
            problems.Add("", "The agenda is published, and no items have been added since");
        }

        if (before is null && panel.IsPublic && AgendaClock.LatestDay(meeting, Terms.Of(county, today)) is var latest && today > latest && Short.Trim().Length == 0)
        {
            problems.Add(nameof(Short), $"Five clear days before the meeting ended on {latest.InWords()}: enter why the agenda is published later");
        }

        if (problems.Any)
        {
            return problems;
        }

        if (before is null)
        {
            var next = 1;
            var front = Labels(ref next, Front);
            var items = agenda.Select(listed =>
            {
                var pages = Lengths.FirstOrDefault(each => each.Item == listed.Item.FactId).Pages;
                if (DoubleSided && pages > 0 && next % 2 == 0)
                {
                    next++;
                }

                return new ItemPages(listed.Item.FactId, listed.Number, Labels(ref next, pages), FileOf(listed.Item.FactId));
            }).ToList();
            return Statement.Say(Panel, new AgendaPublished { Meeting = Meeting, On = today, DoubleSided = DoubleSided, Front = front, FrontFile = FrontFile, Items = items, Short = Short.Trim() });
        }

        // What is late follows an item, its number and pages lettered after that one's; a number once given stays where it was.
        var all = before.Fact.Items.ToList();
        foreach (var item in late)
        {
            var at = item.Fact.After is { } after ? all.FindIndex(each => each.Item == after) : -1;
            at = at < 0 ? all.Count - 1 : at;
            var number = at < 0 ? "0" : Plain(all[at].Number);
            while (at + 1 < all.Count && Plain(all[at + 1].Number) == number)
            {
                at++;
            }

            var last = all.Take(at + 1).LastOrDefault(each => each.Pages.Count > 0)?.Pages[^1] ?? (before.Fact.Front is [.., var ofFront] ? ofFront : "1");
            var pages = Lengths.FirstOrDefault(each => each.Item == item.FactId).Pages;
            all.Insert(at + 1, new(item.FactId, Lettered(number, 1, all.Select(each => each.Number))[0], Lettered(Plain(last), pages, all.SelectMany(each => each.Pages)), FileOf(item.FactId)));
        }

        // A paper that was to follow stands after what comes before its item, its pages lettered too.
        foreach (var item in Followed(before.Fact))
        {
            var at = all.FindIndex(each => each.Item == item.Item);
            var last = all.Take(at).LastOrDefault(each => each.Pages.Count > 0)?.Pages[^1] ?? (before.Fact.Front is [.., var ofFront] ? ofFront : "1");
            all[at] = item with { Pages = Lettered(Plain(last), Lengths.FirstOrDefault(each => each.Item == item.Item).Pages, all.SelectMany(each => each.Pages).Concat(before.Fact.Front)), File = FileOf(item.Item) };
        }

        // The agenda itself may have grown: its further pages are lettered too.
        var grown = before.Fact.Front.ToList();
        grown.AddRange(Lettered(grown.Count > 0 ? Plain(grown[^1]) : "1", Math.Max(0, Front - grown.Count), grown));
        return Outcome.Add(Statement.Correct(before, before.Fact with { Items = all, Front = grown }));
    }

    /// <summary>Items that were published without their paper, and have it now.</summary>
    private List<ItemPages> Followed(AgendaPublished before) => [.. before.Items.Where(item => item.Pages.Count == 0 && Lengths.Any(each => each.Item == item.Item && each.Pages > 0))];

    private string FileOf(FactId item) => Lengths.FirstOrDefault(each => each.Item == item).File ?? "";

    /// <summary>The letters after a page or number: a to z, then aa, ab.</summary>
    public static string LetterOf(int n) => n < 26 ? $"{(char)('a' + n)}" : $"{LetterOf((n / 26) - 1)}{(char)('a' + (n % 26))}";

    private static List<string> Labels(ref int next, int pages)
    {
        var from = next;
        next += pages;
        return [.. Enumerable.Range(from, pages).Select(page => page.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>12a, 12b and so on, those left out that are taken.</summary>
    public static List<string> Lettered(string after, int pages, IEnumerable<string> taken)
    {
        var list = taken.ToHashSet(StringComparer.Ordinal);
        var labels = new List<string>();
        for (var i = 0; labels.Count < pages; i++)
        {
            if (!list.Contains($"{after}{LetterOf(i)}"))
            {
                labels.Add($"{after}{LetterOf(i)}");
            }
        }

        return labels;
    }

    /// <summary>A label without its letters.</summary>
    public static string Plain(string label) => label.TrimEnd([.. "abcdefghijklmnopqrstuvwxyz"]);
}

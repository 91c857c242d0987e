using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Relations;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Search;

/// <summary>One box over people and everything that was written in somebody's own words, within what the reader may see.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public override bool LooksBack => true;

    public static int PeopleShown => 20;
    public static int EntriesShown => 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<ChildRecord> Children { get; private set; } = [];

    /// <summary>Adults who matter to children whom the reader may see.</summary>
    public IReadOnlyList<AdultRecord> Adults { get; private set; } = [];

    public IReadOnlyList<WorkerRecord> Workers { get; private set; } = [];

    public IReadOnlyList<Found> Entries { get; private set; } = [];

    /// <summary>What was minuted at meetings, as far as the reader may read the minutes.</summary>
    public IReadOnlyList<(PanelRecord Panel, Entry<PanelMeeting> Meeting, Found Found)> Minutes { get; private set; } = [];

    /// <summary>What somebody is to the first child of those whom the reader may see, and to how many others.</summary>
    public string MattersTo(AdultRecord adult)
    {
        var to = adult.MattersTo.Select(each => (Child: County.Child(each.Subject), each.Fact.Is)).Where(each => each.Child is not null && MaySee(each.Child)).ToList();
        return to is [var first, .. var others] ? $"{Kinship.Codes.Say(first.Is)} of {first.Child!.CalledName}{(others.Count > 0 ? $" and {Domain.Time.NumberWords.Count(others.Count, "other")}" : "")}" : "";
    }

    /// <summary>As on the page of the minutes: what was minuted under an item, by whoever may see the item; what is of the meeting as a whole, by whoever reads all.</summary>
    private bool MayReadMinute(PanelRecord panel, Entry<Minute> minute)
    {
        var now = House.Ledger.County.Find(panel.Id) as PanelRecord ?? panel;
        var serves = Me.May(Permission.ServePanels);
        return minute.Fact.Item is not { } under ? PanelAccess.MayRead(now, Me.Id, serves, Today)
            : panel.Meeting(minute.Fact.Meeting) is { } meeting && panel.Head(under) is Entry<AgendaItem> { IsLive: true } item && PanelAccess.MaySee(now, meeting, item, Me.Id, serves, Today);
    }

    public void OnGet()
    {
        var names = Finding.WordsOf(Q);
        if (names.Count == 0)
        {
            return;
        }

        var words = WordsFound.WordsOf(Q);
        Minutes = [.. WordsFound.In(County.Panels.Where(panel => panel.Terms is not null), words, (panel, entry) => entry is Entry<Minute> minute && MayReadMinute((PanelRecord)panel, minute))
            .Select(found => ((PanelRecord)found.Record, Meeting: ((PanelRecord)found.Record).Meeting(((Minute)found.Entry.Said!).Meeting), found)).Where(each => each.Meeting is not null).Select(each => (each.Item1, each.Meeting!, each.found)).OrderByDescending(each => each.Item2.Fact.On)];
        if (!Me.May(Permission.FindChildren))
        {
            return;
        }

        // Only what may be seen is looked through.
        var children = Seeing.ChildrenSeen;
        Children = [.. AtOnce.Of(children, child => (child, Score: Finding.Score(child, names))).Where(each => each.Score > 0).OrderByDescending(each => each.Score).ThenBy(each => each.child.CalledName, StringComparer.CurrentCulture).Select(each => each.child)];
        Workers = [.. County.Workers.Where(worker => names.All(name => worker.CalledName.Contains(name, StringComparison.CurrentCultureIgnoreCase) || worker.WorkerId.Equals(name, StringComparison.OrdinalIgnoreCase))).OrderBy(worker => worker.CalledName, StringComparer.CurrentCulture)];
        var adults = AtOnce.Where(County.Adults, MaySee).ToList();
        Adults = [.. AtOnce.Where(adults, adult => Finding.IsCalled(adult, names)).OrderBy(adult => adult.CalledName, StringComparer.CurrentCulture)];
        Record[] among = [.. children, .. adults];
        Entries = [.. WordsFound.In(among, words, MayRead).Concat(WordsFound.InFiles(House.Files, among, words, MayRead)).DistinctBy(found => found.Entry.Id).OrderByDescending(found => found.On).ThenByDescending(found => found.Entry.Signature.Seq)];
        Showing(Children.Take(PeopleShown));
        Showing(Adults.Take(PeopleShown));
        Showing(Adults.Take(PeopleShown).Select(adult => adult.MattersTo.Select(each => County.Child(each.Subject)).FirstOrDefault(child => child is not null && MaySee(child))).OfType<ChildRecord>());
        Showing(Entries.Take(EntriesShown).Select(found => found.Record));
    }
}

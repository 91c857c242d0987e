using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Overview;
using Belong.Domain.Papers;
using Belong.Domain.Places;
using Belong.Domain.Relations;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>The child now, told to somebody who has never met them; what is due; what does not add up.</summary>
[Needs(Permission.SeeChildren)]
public sealed class RecordModel(TheHouse house) : ChildPage(house)
{
    private const int ChangedWithinDays = 14, ChangesShown = 5;

    /// <summary>The story of the child, chapter by chapter.</summary>
    public IReadOnlyList<Chapter> Chapters { get; private set; } = [];

    /// <summary>What was recorded of late, the newest first; what one change said several times once. What somebody wrote into a chronology has happened before, and is no news.</summary>
    public IReadOnlyList<Entry> Changed { get; private set; } = [];

    public IReadOnlyList<Duty> Open { get; private set; } = [];

    /// <summary>A review of which it cannot be told when it is due.</summary>
    public IReadOnlyList<Duty> NotKnown { get; private set; } = [];

    /// <summary>How many tasks of the last twelve months were missed for good.</summary>
    public int Missed { get; private set; }

    public IReadOnlyList<(Entry Entry, string Doubt)> Doubts { get; private set; } = [];

    public bool IsMissing { get; private set; }

    public void OnGet()
    {
        Chapters = new StoryOfAChild(Child, Terms, NameOf, id => County.Child(id) is { } other && MaySee(other) ? other : null, id => County.Adult(id) is { } adult && MaySee(adult) ? adult : null, Miles, MayBeToldOf).Chapters;
        Showing(Chapters.SelectMany(chapter => chapter.Says).Select(says => says.Other).OfType<SubjectId>().Select(County.Find).OfType<Record>());
        var since = Day.PlusDays(-ChangedWithinDays);
        Changed = [.. Child.Heads.Where(head => head is { IsLive: true, Said: not ChronologyEntry } && LondonDay.Of(head.Signature.At) >= since && MayRead(Child, head)).OrderByDescending(head => head.Signature.Seq).DistinctBy(head => (head.Signature.Change, head.Kind)).Take(ChangesShown)];
        var duties = Child.AllDuties(Terms).Where(duty => duty.IsOpen).ToList();
        Open = [.. duties.Where(duty => duty.IsKnown).OrderBy(duty => duty.By)];
        NotKnown = [.. duties.Where(duty => !duty.IsKnown && duty.Rule.Act == typeof(RecordReview))];
        Missed = Child.MissedDuties(Terms).Count(duty => duty.StoppedOn > Day.AddYears(-1) && duty.Explained is null);
        Doubts = [.. Child.Doubts];
        IsMissing = Child.Alerts(Terms).Any(alert => alert.EndedBy == typeof(RecordReturn));
    }

    /// <summary>Miles from home to placement, where both are known places.</summary>
    private double? Miles =>
        Child.PlacementOn(Day)?.Fact is { } placement && House.Postcodes is { } postcodes
        && postcodes.Find(Postcode.Plain(placement.HomePostcode)) is { } home && postcodes.Find(Postcode.Plain(placement.Postcode)) is { } there ? Postcode.Miles(home, there) : null;
}

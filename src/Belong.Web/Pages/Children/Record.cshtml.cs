using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Places;
using Belong.Domain.Reviewing;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>The child now: where and why there, what is known, what is due, what does not add up.</summary>
[Needs(Permission.SeeChildren)]
public sealed class RecordModel(TheHouse house) : ChildPage(house)
{
    public IReadOnlyList<Duty> Open { get; private set; } = [];

    /// <summary>A review of which it cannot be told when it is due.</summary>
    public IReadOnlyList<Duty> NotKnown { get; private set; } = [];

    public IReadOnlyList<(Entry Entry, string Doubt)> Doubts { get; private set; } = [];

    /// <summary>Facts about who the child is and what was last seen to.</summary>
    public IReadOnlyList<Entry> Facts { get; private set; } = [];

    /// <summary>Why the child is in care, as last written down by the day; null where nobody has.</summary>
    public Entry<WhyInCare>? Why { get; private set; }

    public int Moves { get; private set; }

    /// <summary>Miles from home to placement, where both are known places.</summary>
    public double? Miles { get; private set; }

    public void OnGet()
    {
        var duties = Child.AllDuties(Terms).Where(duty => duty.IsOpen).ToList();
        Open = [.. duties.Where(duty => duty.IsKnown).OrderBy(duty => duty.By)];
        NotKnown = [.. duties.Where(duty => !duty.IsKnown && duty.Rule.Act == typeof(RecordReview))];
        Doubts = [.. Child.Doubts];
        Facts = [.. Child.Heads.Where(head => head.IsLive && head.Said is Name or Birth or Sex or Ethnicity or Identifier or Language or Disability or Unaccompanied or Motherhood), .. Latest<Review>(), .. Latest<HealthAssessment>(), .. Latest<DentalCheck>(), .. Latest<StrengthsAndDifficulties>(), .. Latest<HealthOfYear>(), .. Latest<CareLeaverOfYear>()];
        Why = Child.Facts<WhyInCare>().Where(each => each.Fact.On <= Day).MaxBy(each => each.Fact.On);
        Moves = Child.MovesInYearTo(Day);
        if (Child.PlacementOn(Day)?.Fact is { } placement && House.Postcodes is { } postcodes
            && postcodes.Find(Postcode.Plain(placement.HomePostcode)) is { } home && postcodes.Find(Postcode.Plain(placement.Postcode)) is { } there)
        {
            Miles = Postcode.Miles(home, there);
        }

        IEnumerable<Entry> Latest<TFact>()
            where TFact : Fact => Child.Facts<TFact>().TakeLast(1);
    }
}

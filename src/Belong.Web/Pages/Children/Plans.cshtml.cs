using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Pages.Children;

/// <summary>Plans and reviews of one child: what comes next, the care plan and what changed in it, reviews and what they decided, challenge.</summary>
[Needs(Permission.SeeChildren)]
public sealed class PlansModel(TheHouse house) : ChildPage(house)
{
    /// <summary>The duties of this child that belong to planning and reviewing, as every other page counts them.</summary>
    public ImmutableArray<Duty> Open { get; private set; } = [];

    public IReadOnlyList<Entry<Review>> Reviews { get; private set; } = [];

    public IReadOnlyList<Entry<Decision>> Decisions { get; private set; } = [];

    public ReviewToCome? Next => Child.NextReview;

    public DateOnly? LastReview => Reviews.Count > 0 ? Reviews[0].Fact.HeldOn : null;

    public ILookup<string, (Entry<CarePlanSection> Now, Entry<CarePlanSection>? Before)> Changed =>
        Child.CarePlanChanges(LastReview ?? DateOnly.MinValue, Day).ToLookup(each => each.Now.Fact.Section, StringComparer.Ordinal);

    /// <summary>What the reviewing officer did between reviews, in the order of days.</summary>
    public IReadOnlyList<(DateOnly On, string What, string Mark)> Footprint { get; private set; } = [];

    /// <summary>Visits of the last year, the newest first.</summary>
    public IReadOnlyList<Entry<Visit>> Visits { get; private set; } = [];

    /// <summary>Facts of planning with no place of their own above, the newest first.</summary>
    public IReadOnlyList<Entry> Others { get; private set; } = [];

    public bool MayDo => KnownAt is null;

    public void OnGet()
    {
        Open = [.. Child.OpenDuties(Terms).Where(duty => Doing.Of(duty.Rule.Act) is { Group: Belong.Web.House.Doings.Children.Reviews or Belong.Web.House.Doings.Children.Plan or Belong.Web.House.Doings.Children.Challenge or Belong.Web.House.Doings.Children.Visits or Belong.Web.House.Doings.Children.Homes }).OrderBy(duty => duty.By)];
        Reviews = [.. Child.Reviews.OrderByDescending(review => review.Fact.HeldOn)];
        Decisions = [.. Child.Facts<Decision>().OrderBy(decision => decision.Fact.DoneOn is not null).ThenBy(decision => decision.Fact.By)];
        var from = Day.AddYears(-1);
        Footprint =
        [
            .. Child.Reviews.Select(each => (each.Fact.HeldOn, "Review", "review"))
                .Concat(Child.Facts<OfficersContact>().Select(each => (each.Fact.On, With(each.Fact.InWords, each.Fact.Words), "contact")))
                .Concat(Child.Facts<MidwayCheck>().Select(each => (each.Fact.On, With(each.Fact.InWords, each.Fact.Words), "midway")))
                .Concat(Child.Disputes.Select(each => (each.Dispute.Fact.RaisedOn, "Dispute raised", "dispute")))
                .Where(each => each.Item1 >= from && each.Item1 <= Day)
                .OrderBy(each => each.Item1),
        ];
        Visits = [.. Child.Facts<Visit>().Where(each => each.Fact.On >= from && each.Fact.On <= Day).OrderByDescending(each => each.Fact.On)];
        Others =
        [
            .. Child.Heads.Where(head => head.IsLive && head.Said is PermanencePlan or Meeting or MeetingAction or LegalAdvice or PreBirthAssessment or SiblingAssessment or LifeStoryWork or LaterLifeLetter or ContactPlan or ContactSession or ContactChangeAsked or OvernightStay or Entitlement or Concern or ExploitationRisk or ThematicCheck or PlacementToLast or EarlyReview or ServiceTold)
                .OrderByDescending(head => head.Signature.Seq).Take(40),
        ];
    }

    private static string With(string what, string words) => words.Length == 0 ? what : $"{what}. {words}";
}

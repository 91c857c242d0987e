using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>One line of the timeline.</summary>
public sealed record TimelineRow(string Lane, DateOnly From, DateOnly? Until, string What, DateOnly Recorded, bool IsPoint, FactId Fact)
{
    /// <summary>True when it was recorded more than a week after it happened.</summary>
    public bool Late => Recorded > From.PlusDays(7);
}

/// <summary>Placements, legal status, worker, reviews and health on one axis, drawn from the table beneath.</summary>
[Needs(Permission.SeeChildren)]
public sealed class TimelineModel(TheHouse house) : ChildPage(house)
{
    public IReadOnlyList<TimelineRow> Rows { get; private set; } = [];

    public void OnGet() => Rows =
    [
        .. Child.Heads.Where(head => head.IsLive).Select(Row).OfType<TimelineRow>().OrderByDescending(row => row.From).ThenBy(row => row.Lane, StringComparer.Ordinal),
    ];

    private TimelineRow? Row(Entry head)
    {
        var recorded = LondonDay.Of(head.Signature.At);
        TimelineRow Span(string lane, LastingFact fact, string what) => new(lane, fact.From, fact.Until, what, recorded, false, head.FactId);
        TimelineRow Point(string lane, DateOnly on, string what) => new(lane, on, on, what, recorded, true, head.FactId);
        return head.Said switch
        {
            LookedAfter care => Span("In care", care, care.ReasonCeased.Length > 0 ? $"In care, ended: {CodeLists.ReasonCeased.Say(care.ReasonCeased)}" : "In care"),
            LegalStatus legal => Span("Legal status", legal, CodeLists.LegalStatus.Say(legal.Code)),
            Placement placement => Span("Placement", placement, placement.InBrief),
            EpisodeAsReturned episode => Span("From the return", episode, episode.InWords),
            Allocation allocation => Span("Social worker", allocation, NameOf(allocation.Worker)),
            ReviewingOfficer officer => Span("Reviewing officer", officer, NameOf(officer.Officer)),
            Visit visit => Point("Visit", visit.On, visit.Seen ? visit.Alone ? "Visit: seen alone" : "Visit: seen" : "Visit: not seen"),
            MissingEpisode missing => Span("Missing", missing, CodeLists.Missing.Say(missing.Code)),
            DeprivationOfLiberty liberty => Span("Liberty", liberty, "Deprived of liberty"),
            Review review => Point("Review", review.HeldOn, $"Review: {CodeLists.Participation.Say(review.Participation)}"),
            HealthAssessment health => Point("Health", health.HeldOn, $"{health.Kind} health assessment"),
            DentalCheck teeth => Point("Health", teeth.On, "Dental check"),
            Adoption adoption => Point("Adoption", adoption.MatchedOn, "Matched with adopters"),
            DecisionToPlace decision => Point("Adoption", decision.DecidedOn, "Decided to place for adoption"),
            _ => null,
        };
    }
}

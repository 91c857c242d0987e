using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Web.House;

/// <summary>An event of a child’s life with its days: a line of the timeline, and what a chronology may be made of.</summary>
public sealed record TimelineRow(string Lane, DateOnly From, DateOnly? Until, string What, DateOnly Recorded, bool IsPoint, FactId Fact)
{
    /// <summary>The lanes in their order.</summary>
    public static IReadOnlyList<string> Lanes { get; } = ["In care", "Legal status", "Home", "Social worker", "Reviewing officer", "School", "Health", "Missing", "Significant event", "Concern", "Liberty", "Visit", "Review", "Meeting", "People", "Adoption", "From the return"];

    /// <summary>Where a lane stands among them; one that is none of them stands behind.</summary>
    public static int PlaceOf(string lane) => Lanes.Index().Where(each => each.Item == lane).Select(each => each.Index).FirstOrDefault(int.MaxValue);

    /// <summary>True when it was recorded more than a week after it happened.</summary>
    public bool Late => Recorded > From.PlusDays(7);

    /// <summary>An entry as a line; null where it is no event of the life.</summary>
    /// <param name="day">Meetings that are still to come are left out.</param>
    public static TimelineRow? Of(Entry head, ChildRecord child, DateOnly day, Func<string, string> nameOf)
    {
        var recorded = LondonDay.Of(head.Signature.At);
        TimelineRow Span(string lane, LastingFact fact, string what) => new(lane, fact.From, fact.Until, what, recorded, false, head.FactId);
        TimelineRow Point(string lane, DateOnly on, string what) => new(lane, on, on, what, recorded, true, head.FactId);
        return head.Said switch
        {
            LookedAfter care => Span("In care", care, care.ReasonCeased.Length > 0 ? $"In care, ended: {CodeLists.ReasonCeased.Say(care.ReasonCeased)}" : "In care"),
            LegalStatus legal => Span("Legal status", legal, CodeLists.LegalStatus.Say(legal.Code)),
            Placement placement => Span("Home", placement, placement.InBrief),
            EpisodeAsReturned episode => Span("From the return", episode, episode.InWords),
            Allocation allocation => Span("Social worker", allocation, nameOf(allocation.Worker)),
            ReviewingOfficer officer => Span("Reviewing officer", officer, nameOf(officer.Officer)),
            Visit visit => Point("Visit", visit.On, visit.Seen ? visit.Alone ? "Visit: seen alone" : "Visit: seen" : "Visit: not seen"),
            MissingEpisode missing => Span("Missing", missing, CodeLists.Missing.Say(missing.Code)),
            DeprivationOfLiberty liberty => Span("Liberty", liberty, "Deprived of liberty"),
            Concern concern => Span("Concern", concern, Concern.Kinds.Say(concern.Kind)),
            ExploitationRisk risk => Point("Concern", risk.On, $"Risk of exploitation: {ExploitationRisk.Levels.Say(risk.Level).ToLowerInvariant()}"),
            Review review => Point("Review", review.HeldOn, $"Review: {CodeLists.Participation.Say(review.Participation)}"),
            Meeting meeting when meeting.On <= day => Point("Meeting", meeting.On, meeting.InWords),
            PersonalEducationPlan school => Point("School", school.On, school.School.Length > 0 ? $"Education plan, {school.School}" : "Education plan"),
            HealthAssessment health => Point("Health", health.HeldOn, $"{health.Kind} health assessment"),
            DentalCheck teeth => Point("Health", teeth.On, "Dental check"),
            ContactSession met when met.Outcome == "held" => Point("People", met.On, $"Met {met.With}"),
            CaseNote { Significant: true } note => Point("Significant event", note.On, note.InList(child)),
            Adoption adoption => Point("Adoption", adoption.MatchedOn, "Matched with adopters"),
            DecisionToPlace decision => Point("Adoption", decision.DecidedOn, "Decided to place for adoption"),
            _ => null,
        };
    }
}

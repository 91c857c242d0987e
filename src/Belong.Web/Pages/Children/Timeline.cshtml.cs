using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>One line of the timeline.</summary>
public sealed record TimelineRow(string Lane, DateOnly From, DateOnly? Until, string What, DateOnly Recorded, bool IsPoint, FactId Fact)
{
    /// <summary>True when it was recorded more than a week after it happened.</summary>
    public bool Late => Recorded > From.PlusDays(7);
}

/// <summary>The child's life in care on one axis and in one table: all of it, one year, one lane, or what some words find.</summary>
[Needs(Permission.SeeChildren)]
public sealed class TimelineModel(TheHouse house) : ChildPage(house)
{
    /// <summary>The lanes in their order.</summary>
    public static IReadOnlyList<string> Lanes { get; } = ["In care", "Legal status", "Home", "Social worker", "Reviewing officer", "School", "Health", "Missing", "Significant event", "Concern", "Liberty", "Visit", "Review", "Meeting", "People", "Adoption", "From the return"];

    [BindProperty(SupportsGet = true)]
    public string? Lane { get; set; }

    /// <summary>One calendar year; all of them where none is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<TimelineRow> Rows { get; private set; } = [];

    public IReadOnlyList<string> LanesThere { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public string Drawing { get; private set; } = "";

    /// <summary>The same timeline with one thing different; blank takes it away.</summary>
    public string With(string name, string? value) =>
        Of("timeline") is var here && string.Join('&', new[] { ("lane", Lane), ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("q", Q) }.Where(each => each.Item1 != name).Append((name, value)).Where(each => !string.IsNullOrEmpty(each.Item2)).Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}")) is { Length: > 0 } query
            ? $"{here}{(here.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}" : here;

    public void OnGet()
    {
        var all = Child.Heads.Where(head => head.IsLive && MayRead(Child, head)).Select(Row).OfType<TimelineRow>().OrderByDescending(row => row.From).ThenBy(row => row.Lane, StringComparer.Ordinal).ToList();
        LanesThere = [.. Lanes.Where(lane => all.Exists(row => row.Lane == lane))];
        if (all.Count == 0)
        {
            return;
        }

        var first = all.Min(row => row.From);
        Years = first.Year >= 1990 ? [.. Enumerable.Range(first.Year, Math.Max(1, Day.Year - first.Year + 1)).Reverse()] : [];
        var (from, until) = Year is >= 1900 and <= 2200 ? (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31)) : (first, Day);
        Rows =
        [
            .. all.Where(row => (string.IsNullOrEmpty(Lane) || row.Lane == Lane) && row.From <= (Year is null ? DateOnly.MaxValue : until) && (Year is null || !(row.Until < from))
                && (string.IsNullOrWhiteSpace(Q) || row.What.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase) || row.Lane.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase))),
        ];
        until = until > Day && Year == Day.Year ? Day : until;
        Drawing = TimelineDrawing.Of(Lanes, Rows.Select(row => new Mark(row.Lane, row.From, row.Until, row.What, row.IsPoint, FactAt(row.Fact))), from, until, Day);
    }

    private TimelineRow? Row(Entry head)
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
            Allocation allocation => Span("Social worker", allocation, NameOf(allocation.Worker)),
            ReviewingOfficer officer => Span("Reviewing officer", officer, NameOf(officer.Officer)),
            Visit visit => Point("Visit", visit.On, visit.Seen ? visit.Alone ? "Visit: seen alone" : "Visit: seen" : "Visit: not seen"),
            MissingEpisode missing => Span("Missing", missing, CodeLists.Missing.Say(missing.Code)),
            DeprivationOfLiberty liberty => Span("Liberty", liberty, "Deprived of liberty"),
            Concern concern => Span("Concern", concern, Concern.Kinds.Say(concern.Kind)),
            ExploitationRisk risk => Point("Concern", risk.On, $"Risk of exploitation: {ExploitationRisk.Levels.Say(risk.Level).ToLowerInvariant()}"),
            Review review => Point("Review", review.HeldOn, $"Review: {CodeLists.Participation.Say(review.Participation)}"),
            Meeting meeting when meeting.On <= Day => Point("Meeting", meeting.On, meeting.InWords),
            PersonalEducationPlan school => Point("School", school.On, school.School.Length > 0 ? $"Education plan, {school.School}" : "Education plan"),
            HealthAssessment health => Point("Health", health.HeldOn, $"{health.Kind} health assessment"),
            DentalCheck teeth => Point("Health", teeth.On, "Dental check"),
            ContactSession met when met.Outcome == "held" => Point("People", met.On, $"Met {met.With}"),
            CaseNote { Significant: true } note => Point("Significant event", note.On, note.InList(Child)),
            Adoption adoption => Point("Adoption", adoption.MatchedOn, "Matched with adopters"),
            DecisionToPlace decision => Point("Adoption", decision.DecidedOn, "Decided to place for adoption"),
            _ => null,
        };
    }
}

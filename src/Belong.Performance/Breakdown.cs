using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;

namespace Belong.Performance;

/// <summary>A way of dividing the children of any measure. Every child is in exactly one group.</summary>
public sealed record Breakdown(string Code, string Title, ImmutableArray<string> Groups, Func<ChildRecord, Reading, string> GroupOf)
{
    /// <summary>What must be recorded on the last day for it to divide anything; null where a group of those not recorded says so itself.</summary>
    public string? Needs { get; init; }

    /// <summary>Why nothing can be divided by it; null where it can.</summary>
    public Untold? Untold(Reading reading) => Needs is { } topic ? Performance.Untold.Of(Need.OnLastDay(topic, reading), reading) : null;

    public static Breakdown Sex { get; } = new("sex", "Sex", ["male", "female", "unknown"], (child, reading) =>
        child.Sex?.Group.ToLowerInvariant() ?? "unknown");

    public static Breakdown Age { get; } = new("age", "Age", ["under-1", "1-4", "5-9", "10-15", "16-17", "18-plus", "unknown"], (child, reading) =>
        child.BornOn is not { } born || born > reading.Ends
            ? "unknown"
            : Domain.Time.Age.On(born, reading.Ends) switch
            {
                < 1 => "under-1",
                < 5 => "1-4",
                < 10 => "5-9",
                < 16 => "10-15",
                < 18 => "16-17",
                _ => "18-plus",
            });

    public static Breakdown Ethnicity { get; } = new("ethnicity", "Ethnicity", ["white", "mixed", "asian", "black", "other", "not-known"], (child, reading) =>
        child.Ethnicity?.Group.ToLowerInvariant().Replace(' ', '-') ?? "not-known");

    public static Breakdown LegalStatus { get; } = new("legal-status", "Legal status", [], (child, reading) =>
        Known(CodeLists.LegalStatus, reading.Current(child)?.LegalStatus));

    public static Breakdown Placement { get; } = new("placement", "Kind of placement", [], (child, reading) =>
        Known(CodeLists.Placement, reading.PlacementAtEnd(child)?.Placement?.Last.Place));

    public static Breakdown Provider { get; } = new("provider", "Provider", [], (child, reading) =>
        Known(CodeLists.Provider, reading.PlacementAtEnd(child)?.Placement?.Last.Provider));

    /// <summary>As the child was on the last day or, where care had ended by then, when it ended.</summary>
    public static Breakdown Asylum { get; } = new("asylum", "Citizen or unaccompanied asylum-seeking", ["citizen", "unaccompanied"], (child, reading) =>
        Measures.Children.UnaccompaniedAtYearEnd.Status(child, reading, LastDay(child, reading)) is null ? "citizen" : "unaccompanied")
    { Needs = Domain.Governance.Topic.Unaccompanied };

    public static Breakdown Team { get; } = new("team", "Team", [], (child, reading) =>
        child.AllocationOn(reading.Ends)?.Fact.Team is { Length: > 0 } team ? team : "not-recorded");

    /// <summary>The social worker's district, as their post says.</summary>
    public static Breakdown District { get; } = new("district", "District", [], (child, reading) =>
        child.AllocationOn(reading.Ends)?.Fact.Worker is { Length: > 0 } worker && reading.County.Worker(worker)?.WorksOn(reading.Ends)?.Fact.Area is { Length: > 0 } area ? area : "not-recorded");

    public static Breakdown Worker { get; } = new("worker", "Social worker", [], (child, reading) =>
        child.AllocationOn(reading.Ends)?.Fact.Worker is { Length: > 0 } worker ? worker : "not-recorded");

    public static Breakdown Officer { get; } = new("officer", "Reviewing officer", [], (child, reading) =>
        child.ReviewingOfficerOn(reading.Ends)?.Fact.Officer is { Length: > 0 } officer ? officer : "not-recorded");

    public static Breakdown SingleAge { get; } = new("single-age", "Age in single years", [], (child, reading) =>
        child.BornOn is { } born && born <= reading.Ends ? Domain.Time.Age.On(born, reading.Ends).ToString("00", System.Globalization.CultureInfo.InvariantCulture) : "unknown");

    /// <summary>Those under which the children in care are always printed.</summary>
    public static ImmutableArray<Breakdown> OfPopulation { get; } = [Sex, Age, Ethnicity, LegalStatus, Placement, Provider];

    public static ImmutableArray<Breakdown> All { get; } = [.. OfPopulation, SingleAge, Asylum, District, Team, Worker, Officer];

    /// <summary>Its groups are people who work here: shown by name, and only to whoever sees dashboards.</summary>
    public bool IsOfStaff => Code is "worker" or "officer";

    /// <summary>The codes its groups are of; null where they are of none.</summary>
    public CodeList? List => Code switch { "legal-status" => CodeLists.LegalStatus, "placement" => CodeLists.Placement, "provider" => CodeLists.Provider, _ => null };

    /// <summary>What a group is called: "returned-home" as "Returned home", a code with its meaning.</summary>
    public string GroupInWords(string group) =>
        List is { } list && list.Has(group) ? $"{list.Say(group)} ({group})"
        : this == SingleAge && int.TryParse(group, System.Globalization.CultureInfo.InvariantCulture, out var years) ? years == 0 ? "Under 1" : $"{years}"
        : group.Length > 0 && char.IsAsciiLetterLower(group[0]) ? char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ')
        : group;

    private static DateOnly LastDay(ChildRecord child, Reading reading) =>
        child.PeriodsOfCare.LastOrDefault(care => care.From <= reading.Ends)?.Until is { } until && until < reading.Ends ? until : reading.Ends;

    private static string Known(CodeList list, string? code) => list.Has(code) ? code! : "unknown";
}

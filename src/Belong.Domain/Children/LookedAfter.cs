using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>
/// A period of care, from the day the child became looked after to the last day. Care that ended and began again on
/// one day is two periods.
/// </summary>
[Fact("looked-after", Title = "Period of care")]
public sealed record LookedAfter : LastingFact
{
    /// <summary>Category of need at the start, N1 to N8; it stays the same throughout.</summary>
    public string Need { get; init; } = "";

    /// <summary>False where the record begins in the middle of the period, so that <c>From</c> is only the first day known.</summary>
    public bool StartSeen { get; init; } = true;

    /// <summary>Why care ended. X1 here means that a return said another episode followed, and none did.</summary>
    public string ReasonCeased { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Need), CodeLists.Need, Need), (nameof(ReasonCeased), CodeLists.ReasonCeased, ReasonCeased)];
    public override string InWords =>
        $"Looked after from {From:d MMMM yyyy}{(StartSeen ? "" : " or before")}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}: {CodeLists.Need.Say(Need)}"
        + (ReasonCeased.Length > 0 ? $"; {CodeLists.ReasonCeased.Say(ReasonCeased)}" : "");
}

/// <summary>The legal status under which the child is looked after.</summary>
[Fact("legal-status", Title = "Legal status")]
public sealed record LegalStatus : LastingFact
{
    public string Code { get; init; } = "";

    /// <summary>False where the status was already in force on the first day known.</summary>
    public bool StartSeen { get; init; } = true;

    /// <summary>The time at which an order that lasts hours was made, on London's clocks.</summary>
    public TimeOnly? FromTime { get; init; }

    /// <summary>The last day of an order that runs out, such as an emergency protection order.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>A court has extended an emergency protection order, which it can once.</summary>
    public bool Extended { get; init; }

    /// <summary>Section 20(4): accommodated though a parent could, because it safeguards the child's welfare.</summary>
    public bool Section20Part4 { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.LegalStatus, Code)];
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.NotBefore(ExpiresOn, From, nameof(ExpiresOn), "when the order began");
    public override string InWords => $"{CodeLists.LegalStatus.Say(Code)}{(Section20Part4 ? ", section 20(4)" : "")} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>Where the child lives while looked after. A move has one day, the last here and the first there.</summary>
[Fact("placement", Title = "Placement")]
public sealed record Placement : LastingFact
{
    public string Code { get; init; } = "";
    public string Provider { get; init; } = "";

    /// <summary>The foster carers or the home, as the service calls them.</summary>
    public string Home { get; init; } = "";

    public string Postcode { get; init; } = "";

    /// <summary>Where the child lived before care, from which distance is measured.</summary>
    public string HomePostcode { get; init; } = "";

    /// <summary>Ofsted's number for the provider.</summary>
    public string Urn { get; init; } = "";

    /// <summary>The same carers as before, in another house or on other terms.</summary>
    public bool SameCarers { get; init; }

    /// <summary>False where the child was already placed there on the first day known.</summary>
    public bool StartSeen { get; init; } = true;

    public bool? Planned { get; init; }

    /// <summary>Where it lies by the council's boundary; blank where that was not said.</summary>
    public string Area { get; init; } = "";

    public const string AtADistance = "distance";

    /// <summary>In the council's area, in one that adjoins it, or further away (2010 Regulations, regulation 11).</summary>
    public static CodeList Areas { get; } = new("area", new("in", "In our area"), new("adjoining", "In an area that adjoins ours"), new(AtADistance, "At a distance: further away"));

    /// <summary>Why it ended, in the return's codes.</summary>
    public string ReasonForChange { get; init; } = "";

    /// <summary>What the child was told about coming here, by whom and when.</summary>
    public string ToldAbout { get; init; } = "";
    public string ToldBy { get; init; } = "";
    public DateOnly? ToldOn { get; init; }

    /// <summary>T0 to T4: the child is to go back to the placement it interrupts.</summary>
    public bool IsTemporary => Code is ['T', ..];

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.Placement, Code), (nameof(Provider), CodeLists.Provider, Provider), (nameof(ReasonForChange), CodeLists.ReasonForChange, ReasonForChange), (nameof(Area), Areas, Area)];
    public override string InWords =>
        $"{CodeLists.Placement.Say(Code)}{(Home.Length > 0 ? $" with {Home}" : "")} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}"
        + (ReasonForChange.Length > 0 ? $"; ended: {CodeLists.ReasonForChange.Say(ReasonForChange)}" : "");
}

using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Where the child lives while looked after. A move has one day, the last here and the first there.</summary>
[Fact<ChildRecord>("placement", Title = "Placement")]
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

    /// <summary>What kind of placement and with whom, as people say it: Fostered with the Alders; Children's home, Inklewick House.</summary>
    public string InBrief => Home.Length == 0 ? CodeLists.Placement.Say(Code) : $"{CodeLists.Placement.Say(Code)}{(CodeLists.Placement.Say(Code) is var kind && kind.StartsWith("Fostered", StringComparison.Ordinal) && !kind.Contains(',') && !kind.Contains("approved", StringComparison.Ordinal) ? " with " : ", ")}{Home}";

    /// <summary>Foster carers, adopters and parents; what a children's home or a hospital is called names nobody.</summary>
    public override IEnumerable<string> OthersNamed => Code is ['U' or 'A', ..] or "P1" ? [Home] : [];

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.Placement, Code), (nameof(Provider), CodeLists.Provider, Provider), (nameof(ReasonForChange), CodeLists.ReasonForChange, ReasonForChange), (nameof(Area), Areas, Area)];
    public override string InWords =>
        $"{InBrief} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}"
        + (ReasonForChange.Length > 0 ? $"; ended: {CodeLists.ReasonForChange.Say(ReasonForChange)}" : "");
}

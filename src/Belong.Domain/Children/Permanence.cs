using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>An adoption as a return carries it (table AD1).</summary>
[Fact("adoption", Title = "Adoption", Plain = true)]
public sealed record Adoption : Fact
{
    public override bool StandsFor(Fact other) => other is Adoption;
    /// <summary>When it was decided that the child should be placed for adoption.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>When the child was matched with the adopters.</summary>
    public DateOnly MatchedOn { get; init; }

    /// <summary>1 where the adopters were the child's foster carers.</summary>
    public string ByFosterCarers { get; init; } = "";
    public string Adopters { get; init; } = "";
    public string AdoptersSex { get; init; } = "";
    public string AdoptersStatus { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(MatchedOn), MatchedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
    [
        (nameof(ByFosterCarers), CodeLists.YesNo, ByFosterCarers), (nameof(Adopters), CodeLists.Adopters, Adopters),
        (nameof(AdoptersSex), CodeLists.AdoptersSex, AdoptersSex), (nameof(AdoptersStatus), CodeLists.AdoptersStatus, AdoptersStatus),
    ];

    public override string InWords => $"Matched with adopters on {MatchedOn:d MMMM yyyy}";
}

/// <summary>The decision that a child should be placed for adoption, and whether it still stands.</summary>
[Fact("decision-to-place", Title = "Decision to place for adoption", Plain = true)]
public sealed record DecisionToPlace : Fact
{
    public DateOnly DecidedOn { get; init; }
    public DateOnly? CeasedOn { get; init; }
    public string ReasonCeased { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(DecidedOn), DecidedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(ReasonCeased), CodeLists.ReasonNoLongerPlaced, ReasonCeased)];

    public override string InWords => $"Decided on {DecidedOn:d MMMM yyyy} to place for adoption{(CeasedOn is { } on ? $"; ceased {on:d MMMM yyyy}" : "")}";
}

/// <summary>A permanent arrangement the child had before coming into care.</summary>
[Fact("previous-permanence", Title = "Earlier permanence", Plain = true)]
public sealed record PreviousPermanence : Fact
{
    public string Code { get; init; } = "";
    public string Authority { get; init; } = "";

    /// <summary>As returned: day or month may be ZZ, the year ZZZZ, where they are not known.</summary>
    public string On { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.PreviousPermanence, Code)];

    public override (string Part, string Ask)? Lacks => Code.Length == 0 ? (nameof(Code), "Select what there was before, or that there was none") : null;

    public override string InWords => $"Earlier permanence {Code}{(On.Length > 0 ? $", {On}" : "")}";
}

/// <summary>An order that deprives the child of liberty.</summary>
[Fact("deprivation-of-liberty", Title = "Deprivation of liberty", Plain = true)]
public sealed record DeprivationOfLiberty : LastingFact
{
    public override string InWords => $"Deprived of liberty from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

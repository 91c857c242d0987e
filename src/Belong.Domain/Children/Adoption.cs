using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>An adoption as a return carries it (table AD1).</summary>
[Fact<ChildRecord>("adoption", Title = "Adoption", Plain = true)]
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

    public override string InWords => $"Matched with adopters on {MatchedOn.InWords()}";
}

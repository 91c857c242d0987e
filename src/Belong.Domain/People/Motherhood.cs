using Belong.Domain.Facts;

namespace Belong.Domain.People;

/// <summary>Whether a girl or young woman is herself a mother, and when her child was born.</summary>
[Fact("mother", Title = "Motherhood", Plain = true)]
public sealed record Motherhood : Fact
{
    public override bool StandsFor(Fact other) => other is Motherhood;
    public string Code { get; init; } = "";
    public DateOnly? ChildBornOn { get; init; }
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.YesNo, Code)];
    public override (string Part, string Ask)? Lacks => Code.Length == 0 && ChildBornOn is null ? (nameof(Code), "Select whether she is a mother") : null;
    public override string InWords => Code == "1" ? "Is a mother" : "Is not a mother";
}

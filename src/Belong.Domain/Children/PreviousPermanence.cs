using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>A permanent arrangement the child had before coming into care.</summary>
[Fact<ChildRecord>("previous-permanence", Title = "Earlier permanence", Plain = true)]
public sealed record PreviousPermanence : Fact
{
    public string Code { get; init; } = "";
    public string Authority { get; init; } = "";

    /// <summary>As returned: day or month may be ZZ, the year ZZZZ, where they are not known.</summary>
    public string On { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.PreviousPermanence, Code)];

    public override (string Part, string Ask)? Lacks => Code.Length == 0 ? (nameof(Code), "Select what there was before, or that there was none") : null;

    public override string InWords => $"Earlier permanence: {CodeLists.PreviousPermanence.Say(Code).ToLowerInvariant()}{(On.Length > 0 ? $", {On}" : "")}";
}

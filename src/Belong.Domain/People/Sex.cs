using Belong.Domain.Facts;

namespace Belong.Domain.People;

[Fact("sex", Title = "Sex", Plain = true)]
public sealed record Sex : Fact
{
    public override bool StandsFor(Fact other) => other is Sex;
    public string Code { get; init; } = "";

    /// <summary>Male, Female or Unknown, whatever year's code it is written in.</summary>
    public string Group => Code switch
    {
        "M" or "1" => "Male",
        "F" or "2" => "Female",
        _ => "Unknown",
    };

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.Sex, Code)];
    public override (string Part, string Ask)? Lacks => Code.Length == 0 ? (nameof(Code), "Select the sex") : null;
    public override string InWords => $"Sex: {Group}";
}

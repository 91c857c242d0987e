using Belong.Domain.Facts;

namespace Belong.Domain.People;

[Fact("ethnicity", Title = "Ethnicity", Plain = true)]
public sealed record Ethnicity : Fact
{
    public override bool StandsFor(Fact other) => other is Ethnicity;
    public string Code { get; init; } = "";

    /// <summary>One of the five reporting groups, or "Not known". Chinese counts as Asian, as in the census since 2011.</summary>
    public string Group => Code switch
    {
        "WBRI" or "WIRI" or "WOTH" or "WIRT" or "WROM" => "White",
        "MWBC" or "MWBA" or "MWAS" or "MOTH" => "Mixed",
        "AIND" or "APKN" or "ABAN" or "CHNE" or "AOTH" => "Asian",
        "BCRB" or "BAFR" or "BOTH" => "Black",
        "OOTH" => "Other",
        _ => "Not known",
    };

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Code), CodeLists.Ethnicity, Code)];
    public override (string Part, string Ask)? Lacks => Code.Length == 0 ? (nameof(Code), "Select the ethnicity") : null;
    public override string InWords => $"Ethnicity: {CodeLists.Ethnicity.Say(Code)}";
}

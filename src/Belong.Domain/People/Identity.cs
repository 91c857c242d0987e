using Belong.Domain.Facts;

namespace Belong.Domain.People;

public enum NameUse
{
    /// <summary>The name in law, on the birth certificate or since changed by deed.</summary>
    Legal,

    /// <summary>What the child wants to be called.</summary>
    Preferred,

    Former,
}

[Fact("name", Title = "Name")]
public sealed record Name : Fact
{
    public string Given { get; init; } = "";
    public string Family { get; init; } = "";
    public NameUse Use { get; init; }
    public string Full => $"{Given} {Family}".Trim();
    public override string InWords => $"{Use} name {Full}";
}

[Fact("birth", Title = "Date of birth", Plain = true)]
public sealed record Birth : Fact
{
    public override bool StandsFor(Fact other) => other is Birth;
    public DateOnly On { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Born {On:d MMMM yyyy}";
}

/// <summary>A baby not yet born, of whom there is a record because the parents are assessed. The birth, once recorded, says the rest.</summary>
[Fact("unborn", Title = "Not yet born")]
public sealed record Unborn : Fact
{
    public DateOnly ExpectedOn { get; init; }
    public override string InWords => $"Expected on {ExpectedOn:d MMMM yyyy}";
}

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

/// <summary>
/// A number somebody else knows the person by. The authority's child id is one, and dated: an adopted child who
/// returns to care is given a new one.
/// </summary>
[Fact("identifier", Title = "Identifier", Plain = true)]
public sealed record Identifier : Fact
{
    public const string Upn = "upn";
    public const string Nhs = "nhs";

    public string Scheme { get; init; } = "";
    public string Value { get; init; } = "";
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>UN1 to UN5, which say why there is no pupil number: many children have the same.</summary>
    public static bool SaysWhyThereIsNone(string upn) => upn is "UN1" or "UN2" or "UN3" or "UN4" or "UN5";

    /// <summary>Another record than the child's has this number already.</summary>
    public bool IsAnothers(ChildRecord child, County county) =>
        !(Scheme == Upn && SaysWhyThereIsNone(Value)) && county.FoundBy(Words(Scheme, Value)).Any(other => other.Id != child.Id);

    /// <summary>The scheme of one authority's own child ids.</summary>
    public static string ChildIdOf(string authority) => $"child-id/{authority}";

    public static string Words(string scheme, string value) => $"{scheme}:{value}";

    public override IEnumerable<string> FoundBy => [Words(Scheme, Value)];
    public override (string Part, string Ask)? Lacks => Value.Length == 0 ? (nameof(Value), "Enter the number") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record is ChildRecord child && IsAnothers(child, county) ? [new(nameof(Value), "Another record already has this number")] : [];

    public override bool StandsFor(Fact other) => other is Identifier id && id.Scheme == Scheme;

    public override string InWords => $"{(Scheme.StartsWith("child-id/", StringComparison.Ordinal) ? "Child id" : Scheme.ToUpperInvariant())} {Value}";
}

[Fact("language", Title = "Language")]
public sealed record Language : Fact
{
    public string Spoken { get; init; } = "";
    public bool InterpreterNeeded { get; init; }
    public override string InWords => $"Speaks {Spoken}{(InterpreterNeeded ? ", needs an interpreter" : "")}";
}

[Fact("disability", Title = "Disability")]
public sealed record Disability : Fact
{
    public string Kind { get; init; } = "";
    public override string InWords => $"Disability: {Kind}";
}

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

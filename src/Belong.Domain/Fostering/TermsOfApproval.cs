using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Fostering;

/// <summary>For which children the household is approved, from the day of the decision until other terms are decided.</summary>
[Fact<HouseholdRecord>("terms-of-approval", Title = "Terms of approval", Plain = true)]
public sealed record TermsOfApproval : Fact
{
    [Asks("When were these terms decided?", Named = "Date of the decision")]
    public DateOnly On { get; init; }

    [Asks("For how many children at once?", Hint = "Leave blank where the terms name one child", Named = "Number of children")]
    public int? Children { get; init; }

    [Asks("From what age?", Named = "Lowest age")]
    public int? AgeFrom { get; init; }

    [Asks("To what age?", Named = "Highest age")]
    public int? AgeTo { get; init; }

    [Asks("Girls, boys or both?", Named = "Girls or boys")]
    public string Gender { get; init; } = "";

    [Asks("For which kinds of placement?", Several = true, Named = "Kinds of placement")]
    public string Kinds { get; init; } = "";

    [Asks("Which child, if the terms name one?", Hint = "The child’s full name", Named = "Named child")]
    public string Child { get; init; } = "";

    [Asks("Which conditions were set, if any?", Named = "Conditions", Long = true)]
    public string Conditions { get; init; } = "";

    /// <summary>True of carers approved for one child alone, whom nobody else can be placed with.</summary>
    public bool IsForOneChild => Child.Trim().Length > 0;

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Gender), WouldTake.Genders, Gender), (nameof(Kinds), KindOfPlacement.Codes, Kinds)];
    public override (string Part, string Ask)? Lacks => Children is null && !IsForOneChild ? (nameof(Children), "Enter for how many children, or the child the terms name") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => KindOfPlacement.Wrong(Children, nameof(Children), AgeFrom, nameof(AgeFrom), AgeTo, nameof(AgeTo));

    public override string InWords => (IsForOneChild ? $"For {Child} only" : KindOfPlacement.InWords(Children, AgeFrom, AgeTo, Gender == "girls" ? "girl" : Gender == "boys" ? "boy" : "child", Kinds)) + (Conditions.Trim().Length > 0 ? $". Conditions: {Conditions}" : "");
}

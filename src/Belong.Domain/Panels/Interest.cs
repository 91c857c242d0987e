using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>A member declares an interest in an item. Where they leave for it, its paper is withheld from them.</summary>
[Fact("panel-interest", Title = "Interest declared", Plain = true, On = SubjectKind.Panel)]
public sealed record Interest : Fact
{
    public static CodeList Kinds { get; } = new("kind of interest", new("pecuniary", "Disclosable pecuniary interest"), new("significant", "Other significant interest"), new("personal", "Personal interest"));

    [Asks("In which item?", Of = typeof(AgendaItem))]
    public FactId Item { get; init; }

    [Asks("Whose interest is this?", Of = typeof(Seat))]
    public FactId Seat { get; init; }

    [Asks("Type of interest")]
    public string Kind { get; init; } = "";

    [Asks("What is the interest?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Do they leave for the item?", Hint = "Its paper is then withheld from them")]
    public bool Leaves { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what kind it is") : Kind == "pecuniary" && !Leaves ? (nameof(Leaves), "Whoever has a disclosable pecuniary interest leaves for the item") : null;
    public override string InWords => $"{Kinds.Say(Kind)}{(Words.Length > 0 ? $": {Words}" : "")}{(Leaves ? "; left for the item" : "")}";
}

using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>A member declares an interest in an item. Where they leave for it, its paper is withheld from them.</summary>
[Fact<PanelRecord>("panel-interest", Title = "Interest declared", Plain = true)]
public sealed record Interest : Fact
{
    public static CodeList Kinds { get; } = new("kind of interest", new("pecuniary", "Disclosable pecuniary interest"), new("significant", "Other significant interest"), new("personal", "Personal interest"));

    [Asks("Which item is this about?", Of = typeof(AgendaItem))]
    public FactId Item { get; init; }

    [Asks("Whose interest is this?", Of = typeof(Seat))]
    public FactId Seat { get; init; }

    [Asks("Type of interest")]
    public string Kind { get; init; } = "";

    [Asks("What is the interest?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Will the person leave the meeting for the item?", Hint = "If yes, the paper is withheld from this person")]
    public bool Leaves { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of interest") : Kind == "pecuniary" && !Leaves ? (nameof(Leaves), "A person with a disclosable pecuniary interest must leave for the item") : null;
    public override string InWords => $"{Kinds.Say(Kind)}{(Words.Length > 0 ? $": {Words}" : "")}{(Leaves ? "; leaves for the item" : "")}";
}

using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>Opens the record of a board, panel or group with its first terms.</summary>
public sealed record OpenPanel(SubjectId Panel) : Act
{
    [Asks("Name of the board, panel or group")]
    public string Title { get; init; } = "";

    [Asks("Type of group")]
    public string Kind { get; init; } = "";

    [Asks("Purpose of the group", Long = true, Hint = "Its terms of reference")]
    public string Words { get; init; } = "";

    [Asks("How often does the group meet?")]
    public string Cycle { get; init; } = "";

    [Asks("How many members make a quorum?")]
    public int? Quorum { get; init; }

    [Asks("When were these terms agreed?", Named = "Date of the agreement")]
    public DateOnly? On { get; init; }

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Kind), PanelTerms.Kinds)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var terms = new PanelTerms { Title = Title.Trim(), Kind = Kind, Words = Words.Trim(), Cycle = Cycle.Trim(), Quorum = Quorum, On = On ?? default };
        if (terms.Lacks is { } lacks)
        {
            problems.Add(lacks.Part, lacks.Ask);
        }

        if (On is null || On > today)
        {
            problems.Add(nameof(On), "Enter the date the terms were agreed, today or earlier");
        }

        if (county.Panels.Any(panel => panel.Title.Equals(Title.Trim(), StringComparison.OrdinalIgnoreCase)) || county.Exists(Panel))
        {
            problems.Add(nameof(Title), "There is already a group with that name");
        }

        return problems.Any ? problems : Outcome.Add([Statement.Say(Panel, terms)], Opening.Of<PanelRecord>(Panel));
    }
}

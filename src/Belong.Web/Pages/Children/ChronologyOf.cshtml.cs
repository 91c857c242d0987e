using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>One chronology, to be written, printed and sent: its events numbered, the earliest first.</summary>
[Needs(Permission.SeeChildren)]
public sealed class ChronologyOfModel(TheHouse house) : ChildPage(house)
{
    public Entry<Chronology> Chronology { get; private set; } = default!;

    public IReadOnlyList<Entry<ChronologyEntry>> Events { get; private set; } = [];

    public bool IsFixed => Chronology.Fact.FixedOn is not null;

    /// <summary>Of whom it is: as the record has it, or as it had it when the chronology was fixed.</summary>
    public string Whose => IsFixed && Chronology.Fact.Of.Length > 0 ? Chronology.Fact.Of : Domain.Papers.Chronology.Whose(Child);

    public string Heading => $"{(IsFixed ? "Chronology" : "Draft chronology")} of {Whose}";

    /// <summary>Who wrote it, and whether it may still change.</summary>
    public string Standing => $"{(Chronology.Fact.FixedOn is { } day ? $"Fixed on {day.InWords()}" : "Not finished")}. {Domain.Papers.Chronology.Purposes.Say(Chronology.Fact.For)}. Written by {string.Join(", ", Events.Select(each => each.FactId).Prepend(Chronology.FactId).Select(id => NameOf(Child.Line(id).First().Signature.By)).Distinct())}";

    /// <summary>From whom it is kept where the child lives, so that whoever sends the chronology looks it through; blank where nobody is named.</summary>
    public string Withheld => string.Join("; ", Child.AddressWithheldOn(Day).Select(each => each.Fact.Whom));

    /// <summary>The entry that an event was taken from says something else than it did then, or was withdrawn.</summary>
    public bool ChangedSince(Entry<ChronologyEntry> each) => each.Fact.Entry is { } id && Child.Line(each.FactId).First().Signature.Seq is var taken
        && !Equals(Child.Line(id).LastOrDefault(entry => entry.Signature.Seq <= taken)?.Said, Child.Head(id) is { IsLive: true } now ? now.Said : null);

    public string Here => Of($"chronologies/{Chronology.FactId}");

    public string Download(string handler) => Of($"chronologies/{Chronology.FactId}?handler={handler}");

    public void OnGet()
    {
        // All is read from the record.
    }

    public IActionResult OnGetDocx() => File(
        new PaperDocx { Head = $"OFFICIAL-SENSITIVE   {Heading}", IsLandscape = true }.Title(Heading).Line(Standing).Line(Chronology.Fact.Shows)
            .Blocks([new Grid("", [Cell("No."), Cell("Date"), Cell("What happened"), Cell("What it meant for the child"), Cell("Source")],
                [.. Events.Select((each, i) => ImmutableArray.Create(Cell((i + 1).ToString(CultureInfo.InvariantCulture)), Cell(each.Fact.On.InWords()), Cell(each.Fact.Words), Cell(each.Fact.Analysis), Cell(each.Fact.Source)))])])
            .Bytes(Heading), PaperDocx.Media, $"chronology-{Child.ChildId ?? "child"}.docx");

    public IActionResult OnGetXlsx() => File(new Sheet("Chronology", ["No.", "Date", "What happened", "What it meant for the child", "Source"], Events.Select((each, i) => (IReadOnlyList<object?>)[i + 1, each.Fact.On, each.Fact.Words, each.Fact.Analysis, each.Fact.Source]))
    {
        About = [("Title", Heading), ("Standing", Standing), ("What it should show", Chronology.Fact.Shows), ("Events", Events.Count), ("Day", Day.InWords())],
    }.AsXlsx(), Sheet.Xlsx, $"chronology-{Child.ChildId ?? "child"}.xlsx");

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (FactInAddress<Chronology>() is not { } found)
        {
            return NotFound();
        }

        Chronology = found;
        Events = [.. Child.EventsOf(found.FactId).Where(each => MayRead(Child, each))];
        return null;
    }

    private static ImmutableArray<Run> Cell(string words) => Run.Plain(words);
}

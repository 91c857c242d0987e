using Belong.Domain.Fostering;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Fostering;

/// <summary>The checks of a household: what is out, what runs out, what is missing, and every one there was.</summary>
[Needs(Permission.SeeSupportOfCarers)]
public sealed class ChecksModel(TheHouse house) : HouseholdPage(house)
{
    public IReadOnlyList<CheckNow> Last { get; private set; } = [];

    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Those that one after them has taken the place of, the newest first.</summary>
    public IReadOnlyList<Domain.Facts.Entry<Check>> Earlier { get; private set; } = [];

    /// <summary>How a standing is tagged: its word and colour.</summary>
    public static (string Word, string Colour) Tag(CheckState state) => state switch
    {
        CheckState.RanOut => ("Ran out", "red"),
        CheckState.Concern => ("Concern", "orange"),
        CheckState.Waiting => ("Waiting", "yellow"),
        CheckState.RunsOut => ("Runs out", "yellow"),
        _ => ("In date", "green"),
    };

    public void OnGet()
    {
        Last = [.. ChecksOfAHousehold.Last(Household, Terms).Where(each => MayRead(Household, each.Said))];
        Missing = [.. ChecksOfAHousehold.Missing(Household, Terms)];
        var shown = Last.Select(each => each.Said.FactId).ToHashSet();
        Earlier = [.. Household.Facts<Check>().Where(each => !shown.Contains(each.FactId) && each.Fact.AskedOn <= Day && MayRead(Household, each)).OrderByDescending(each => each.Fact.AskedOn)];
    }

    public IActionResult OnGetXlsx()
    {
        OnGet();
        return File(new Sheet("Checks", ["Check", "Of", "Stands", "Asked for", "Came back", "Result", "Seen by", "Again by"], Last.Select(each => (IReadOnlyList<object?>)
            [Check.Kinds.Say(each.Said.Fact.Kind), each.Said.Fact.Of, Tag(each.State).Word, each.Said.Fact.AskedOn, each.Said.Fact.CameOn, Check.Results.Has(each.Said.Fact.Result) ? Check.Results.Say(each.Said.Fact.Result) : "", each.Said.Fact.SeenBy.Length > 0 ? NameOf(each.Said.Fact.SeenBy) : "", each.Until]))
        {
            About = [("Title", $"Checks of {Called}"), ("Day", Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))],
        }.AsXlsx(), Sheet.Xlsx, "checks.xlsx");
    }
}

using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>Where a child who is looked after and not yet placed goes to live.</summary>
public sealed record PlaceChild(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? On { get; init; }
    public NewPlacement Placement { get; init; } = new();

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, On, nameof(On), "the date the child was placed", today, problems) is { } on && on <= today)
        {
            if (child.LookedAfterOn(on) is null)
            {
                problems.Add(nameof(On), "The child was not looked after on that date");
            }
            else if (child.Facts<Placement>().Any(each => each.Fact.Span.Last > on))
            {
                problems.Add(nameof(On), "The child is already placed on or after that date: record a move instead");
            }
        }

        Placement.Check(On, problems);
        return problems.Any ? problems : Statement.Say(child.Id, Placement.From(On!.Value));
    }
}

/// <summary>What is asked about a placement, first or next.</summary>
public sealed record NewPlacement
{
    public string Code { get; init; } = "";
    public string Provider { get; init; } = "";
    public string Home { get; init; } = "";
    public string Postcode { get; init; } = "";
    public string HomePostcode { get; init; } = "";
    public string Urn { get; init; } = "";
    public bool SameCarers { get; init; }
    public bool? Planned { get; init; }
    public string ToldAbout { get; init; } = "";
    public string ToldBy { get; init; } = "";
    [Asks("When was the child told?", Named = "Date the child was told")]
    public DateOnly? ToldOn { get; init; }

    /// <summary>Where it lies by the council's boundary; may be left blank.</summary>
    public string Area { get; init; } = "";

    internal void Check(DateOnly? on, Problems problems)
    {
        var year = on is { } day ? Time.ReportingYear.Of(day).Ends : (int?)null;
        if (Code.Length == 0)
        {
            problems.Add("Placement.Code", "Select the placement type");
        }
        else if (year is { } y ? !CodeLists.Placement.HasIn(Code, y) : !CodeLists.Placement.Has(Code))
        {
            problems.Add("Placement.Code", $"{CodeLists.Placement.Say(Code)} was not in use on that date: select another placement type");
        }

        if (Area.Length > 0 && !Children.Placement.Areas.Has(Area))
        {
            problems.Add("Placement.Area", "Select the area from the list");
        }

        var temporary = Code is ['T', ..];
        if (!temporary && Provider.Length == 0)
        {
            problems.Add("Placement.Provider", "Select who provides the placement");
        }
        else if (!temporary && !CodeLists.Provider.Has(Provider))
        {
            problems.Add("Placement.Provider", "Select a provider from the list");
        }
        else if (temporary && Provider.Length > 0)
        {
            problems.Add("Placement.Provider", "A temporary move has no provider: leave it blank");
        }
        else if (Code.Length > 0 && !temporary && (Code == "P1") != (Provider == "PR0"))
        {
            problems.Add("Placement.Provider", Code == "P1" ? "With own parents, the provider is the parents" : "Parents are the provider only when the child lives with them");
        }
    }

    internal Placement From(DateOnly on) => new()
    {
        From = on,
        Code = Code,
        Provider = Provider,
        Home = Home.Trim(),
        Postcode = Postcode.Trim().ToUpperInvariant(),
        HomePostcode = HomePostcode.Trim().ToUpperInvariant(),
        Urn = Urn.Trim().ToUpperInvariant(),
        SameCarers = SameCarers,
        Planned = Planned,
        ToldAbout = ToldAbout.Trim(),
        ToldBy = ToldBy.Trim(),
        ToldOn = ToldOn,
        Area = Area,
    };
}

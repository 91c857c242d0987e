using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>Says with which foster household a placement is, where that was typed as a name or came from a return.</summary>
public sealed record NameHousehold(SubjectId Child) : ActOnChild(Child), INamesAnother
{
    [Asks("Which placement?", Of = typeof(Placement))]
    public FactId Placement { get; init; }

    [Asks("Which household?", From = Chosen.OfHouseholds)]
    public string Household { get; init; } = "";

    public const string NoSuch = "Choose a household from the list";

    public (string Part, string NoSuch) Named => (nameof(Household), NoSuch);

    public Record? Another(County county) => Guid.TryParse(Household, out var id) ? county.Household(new SubjectId(id)) : county.HouseholdCalled(Household);

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var placement = child.Head(Placement) as Entry<Placement>;
        if (placement is not { IsLive: true })
        {
            problems.Add(nameof(Placement), "Select one from the list");
        }
        else if (placement.Fact.Code is not ['U', ..])
        {
            problems.Add(nameof(Placement), "Only a foster placement is with a foster household");
        }

        if (Another(county) is not HouseholdRecord household)
        {
            problems.Add(nameof(Household), NoSuch);
            return problems;
        }

        if (problems.Any)
        {
            return problems;
        }

        var said = new PlacedWith { Placement = Placement, Household = household.Id };
        return child.Facts<PlacedWith>().FirstOrDefault(each => each.Fact.Placement == Placement) is not { } before ? Statement.Say(child.Id, said)
            : before.Fact.Household == household.Id ? Outcome.Nothing
            : Statement.Correct(before, said);
    }
}

using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>
/// A disabled child goes to a specialist residential school under section 20(4), and is looked after from that day: the
/// period of care, the legal status and the placement begin together.
/// </summary>
public sealed record PlaceAtResidentialSchool(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Provider), CodeLists.Provider)];

    [Asks("When did the child go to the school?", Named = "Start date")]
    public DateOnly? On { get; init; }

    [Asks("Name of the school")]
    public string School { get; init; } = "";

    [Asks("Who provides the school?")]
    public string Provider { get; init; } = "";

    [Asks("Postcode of the school")]
    public string Postcode { get; init; } = "";

    [Asks("What is the child’s disability?", Hint = "Leave blank if already recorded")]
    public string Disability { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (School.Trim().Length == 0)
        {
            problems.Add(nameof(School), "Enter the name of the school");
        }

        if (child.Facts<Disability>().IsEmpty && Disability.Trim().Length == 0)
        {
            problems.Add(nameof(Disability), "Enter the disability: this way into care is for disabled children");
        }

        var placement = new NewPlacement { Code = "S1", Provider = Provider, Home = School, Postcode = Postcode, Planned = true };
        var start = new StartLookingAfter(Child) { On = On, Need = "N2", LegalStatus = "V2", Section20Part4 = true }.Decide(county, today, by);
        problems.AddRange(start.Problems);
        var wrong = new Problems();
        placement.Check(On, wrong);
        problems.AddRange(wrong.Select(problem => problem with { Field = problem.Field.Split('.')[^1] }));
        return problems.Any ? problems : Outcome.Add(
        [
            .. start.Statements,
            Statement.Say(child.Id, placement.From(On!.Value)),
            .. Disability.Trim().Length > 0 ? new[] { Statement.Say(child.Id, new Disability { Kind = Disability.Trim() }) } : [],
        ]);
    }
}

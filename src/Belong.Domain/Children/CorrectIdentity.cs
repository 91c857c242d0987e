using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>Puts right who a child is. Only what is given is touched; what was wrong stays in History.</summary>
public sealed record CorrectIdentity(SubjectId Child) : ActOnChild(Child)
{
    public string? Given { get; init; }
    public string? Family { get; init; }
    public string? Preferred { get; init; }
    public DateOnly? BornOn { get; init; }
    public string? Sex { get; init; }
    public string? Ethnicity { get; init; }
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why this is being corrected");
        }

        if (BornOn > today)
        {
            problems.Add(nameof(BornOn), "The date of birth must be today or in the past");
        }

        if (Sex is { } sex && !CodeLists.Sex.Has(sex))
        {
            problems.Add(nameof(Sex), "Select the child's sex");
        }

        if (Ethnicity is { } ethnicity && !CodeLists.Ethnicity.Has(ethnicity))
        {
            problems.Add(nameof(Ethnicity), "Select an ethnicity from the list");
        }

        if (problems.Any)
        {
            return problems;
        }

        var legal = child.Facts<Name>().LastOrDefault(name => name.Fact.Use == NameUse.Legal);
        var preferred = child.Facts<Name>().LastOrDefault(name => name.Fact.Use == NameUse.Preferred);
        Statement?[] said =
        [
            Given is null && Family is null ? null : Put(child, legal, new Name { Given = Given ?? legal?.Fact.Given ?? "", Family = Family ?? legal?.Fact.Family ?? "" }),
            Preferred is null ? null : Put(child, preferred, new Name { Given = Preferred, Use = NameUse.Preferred }),
            BornOn is { } born ? Put(child, child.Facts<Birth>().LastOrDefault(), new Birth { On = born }) : null,
            Sex is { } code ? Put(child, child.Facts<Sex>().LastOrDefault(), new Sex { Code = code }) : null,
            Ethnicity is { } group ? Put(child, child.Facts<Ethnicity>().LastOrDefault(), new Ethnicity { Code = group }) : null,
        ];
        return Outcome.Add(said.OfType<Statement>());
    }

    private static Statement? Put<TFact>(ChildRecord child, Entry<TFact>? head, TFact fact)
        where TFact : Fact =>
        head is null ? Statement.Say(child.Id, fact) : head.Fact.Equals(fact) ? null : Statement.Correct(head, fact);
}

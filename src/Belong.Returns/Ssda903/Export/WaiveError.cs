using Belong.Domain.Facts;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>Asks that an error of a return be waived, because what the rule doubts is right.</summary>
public sealed record AskToWaive(SubjectId Child, int Year, string Rule, string About) : ActOnChild(Child)
{
    public string Reason { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (RuleBook.Named(Rule) is null || About.Length == 0 || About.Length > 200 || Year is < 2017 or > 2100)
        {
            problems.Add("", "There is no such error to waive");
        }
        else if (child.Facts<Waiver>().Any(each => each.Fact.Year == Year && each.Fact.Rule == Rule && each.Fact.About == About))
        {
            problems.Add("", "It has been asked for already");
        }

        if (Reason.Trim().Length < 10)
        {
            problems.Add(nameof(Reason), "Enter why this is right as it is, so that a second person can agree");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new Waiver { Year = Year, Rule = Rule, About = About, Reason = Reason.Trim(), AskedBy = by.Id });
    }
}

/// <summary>A second person agrees that an error is none.</summary>
public sealed record AgreeToWaive(SubjectId Child, FactId Waiver) : ActOnChild(Child)
{
    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by) =>
        child.Facts<Waiver>().FirstOrDefault(each => each.FactId == Waiver) is not { } asked ? Outcome.Refuse([new("", "There is no such waiver")])
        : asked.Fact.Counts ? Outcome.Nothing
        : asked.Fact.AskedBy == by.Id ? Outcome.Refuse([new("", "You asked for it yourself: a second person agrees")])
        : Statement.End(asked, asked.Fact with { AgreedBy = by.Id });
}

using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>Asks that an error of a return be waived, because what the rule doubts is right.</summary>
public sealed record AskToWaive(SubjectId Child, int Year, string Rule, string About) : ActOnChild(Child)
{
    /// <summary>What the row said when it was asked.</summary>
    public string Saw { get; init; } = "";

    public string Reason { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (RuleBook.Named(Rule) is null || About.Length == 0 || About.Length > 200 || Saw.Length > 2000 || Year is < 2017 or > 2100)
        {
            problems.Add("", "There is no such error to waive");
        }
        else if (child.Facts<Waiver>().Any(each => each.Fact.Year == Year && each.Fact.Rule == Rule && each.Fact.About == About && each.Fact.Saw == Saw))
        {
            problems.Add("", "A waiver has already been requested");
        }

        if (Reason.Trim().Length < 10)
        {
            problems.Add(nameof(Reason), "Enter why this is correct, so that a second person can decide");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new Waiver { Year = Year, Rule = Rule, About = About, Saw = Saw, Reason = Reason.Trim(), AskedBy = by.Id });
    }
}

/// <summary>
/// The error counts after all: whoever asked thinks again, the second person does not agree, or what was agreed no
/// longer holds. It may be asked for again.
/// </summary>
public sealed record RefuseWaiver(SubjectId Child, FactId Waiver) : ActOnChild(Child)
{
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var asked = child.Facts<Waiver>().FirstOrDefault(each => each.FactId == Waiver);
        if (asked is null)
        {
            problems.Add("", "There is no such waiver");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the error should count");
        }

        return problems.Any ? problems : Statement.Retract(asked!);
    }
}

/// <summary>A second person agrees that an error is none.</summary>
public sealed record AgreeToWaive(SubjectId Child, FactId Waiver) : ActOnChild(Child)
{
    public override string Why => "A second person agrees";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by) =>
        child.Facts<Waiver>().FirstOrDefault(each => each.FactId == Waiver) is not { } asked ? Outcome.Refuse([new("", "There is no such waiver")])
        : asked.Fact.Counts ? Outcome.Nothing
        : asked.Fact.AskedBy == by.Id ? Outcome.Refuse([new("", "You asked for this waiver: a second person must agree")])
        : Statement.Correct(asked, asked.Fact with { AgreedBy = by.Id });
}

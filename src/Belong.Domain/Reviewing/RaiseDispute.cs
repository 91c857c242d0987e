using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer raises a dispute: informally, with one issue or several.</summary>
public sealed record RaiseDispute(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Issues), Codes.Issues)];

    [Asks("When did you raise it?")]
    public DateOnly? On { get; init; }

    [Asks("What is it about?", Several = true)]
    public string Issues { get; init; } = "";

    [Asks("What is wrong, and what should be done?", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var issues = Issues.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        Past(child, On, nameof(On), "the day you raised it", today, problems);
        if (issues.Count == 0)
        {
            problems.Add(nameof(Issues), "Select at least one issue");
        }
        else if (issues.Exists(each => !Codes.Issues.Has(each)))
        {
            problems.Add(nameof(Issues), "Select the issues from the list");
        }

        if (Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter what is wrong and what should be done");
        }

        if (problems.Any)
        {
            return problems;
        }

        var role = Terms.Of(county, today).Settings.On(On!.Value, DisputeLevels.Roles[0]);
        return Outcome.Add(
        [
            Statement.Say(child.Id, new Dispute { RaisedOn = On.Value, By = by.Id, Words = Words.Trim() }),
            .. issues.Select(issue => Statement.Say(child.Id, new DisputeIssue { Dispute = FactId.OfStatement(0), Category = issue })),
            Statement.Say(child.Id, new DisputeStage { Dispute = FactId.OfStatement(0), Level = 0, From = On.Value, To = role }),
        ]);
    }
}

/// <summary>What the acts on a dispute share: which one, and a day that has come.</summary>
public abstract record ActOnDispute(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which dispute?", Of = typeof(Dispute))]
    public FactId Dispute { get; init; }

    [Asks("On which day?")]
    public DateOnly? On { get; init; }

    protected sealed override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var dispute = child.Disputes.FirstOrDefault(each => each.Id == Dispute);
        if (dispute is not { IsOpen: true })
        {
            problems.Add(nameof(Dispute), dispute is null ? "Select the dispute" : "This dispute is closed");
            return problems;
        }

        if (Past(child, On, nameof(On), "the day", today, problems) is { } on && on < dispute.Now.Fact.From)
        {
            problems.Add(nameof(On), $"The day must be on or after {dispute.Now.Fact.From:d MMMM yyyy}, when the present stage began");
        }

        return Decide(dispute, problems, county, today, by);
    }

    /// <summary>Adds its own problems, and answers what to say where there are none.</summary>
    protected abstract Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by);
}

/// <summary>The dispute goes up to the next level, which begins its own time to answer. The first formal level begins the time of the whole.</summary>
public sealed record EscalateDispute(SubjectId Child) : ActOnDispute(Child)
{
    [Asks("Why is it not settled where it is?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        var level = dispute.Now.Fact.Level + 1;
        if (level > DisputeLevels.Highest)
        {
            problems.Add(nameof(Dispute), "It is at the highest level: refer the case to Cafcass, or close it");
        }

        else if (level > 1 && dispute.Now.Fact.From == On)
        {
            problems.Add(nameof(Dispute), $"It was put to the {dispute.Now.Fact.To.ToLowerInvariant()} only that day: they must have time to answer");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why it is not settled where it is");
        }

        return problems.Any ? problems : Outcome.Add(
            Statement.End(dispute.Now, On!.Value),
            Statement.Say(Child, new DisputeStage { Dispute = dispute.Id, Level = level, From = On.Value, To = Terms.Of(county, today).Settings.On(On.Value, DisputeLevels.Roles[level]) }));
    }
}

/// <summary>Whoever it was put to answers. The officer then closes the dispute, or takes it up a level.</summary>
public sealed record AnswerDispute(SubjectId Child) : ActOnDispute(Child)
{
    [Asks("What is the answer, and what will be done?", Long = true)]
    public string Answer { get; init; } = "";

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        if (dispute.Now.Fact.AnsweredOn is { } answered)
        {
            problems.Add(nameof(Dispute), $"It was answered on {answered:d MMMM yyyy}: the reviewing officer closes it or takes it up a level");
        }

        // Whose post the service knows, and is no director's, does not answer for one.
        if (dispute.Now.Fact.Level >= DisputeLevels.OfDirectors && county.Worker(by.Id)?.WorksOn(today) is { Fact.Role: not Employment.Director })
        {
            problems.Add(nameof(Dispute), $"At level {dispute.Now.Fact.Level} the {dispute.Now.Fact.To.ToLowerInvariant()} answers");
        }

        if (Answer.Trim().Length == 0)
        {
            problems.Add(nameof(Answer), "Enter the answer and what will be done");
        }

        return problems.Any ? problems : Statement.End(dispute.Now, dispute.Now.Fact with { AnsweredOn = On, Answer = Answer.Trim() });
    }
}

/// <summary>The officer closes the dispute with what came of it.</summary>
public sealed record CloseDispute(SubjectId Child) : ActOnDispute(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Result), Codes.Outcomes)];

    [Asks("What came of it?")]
    public string Result { get; init; } = "";

    [Asks("In which way?", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        if (!Codes.Outcomes.Has(Result))
        {
            problems.Add(nameof(Result), "Select what came of it");
        }

        if (Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter in which way");
        }

        return problems.Any ? problems : Outcome.Add(
            Statement.End(dispute.Dispute, dispute.Dispute.Fact with { ClosedOn = On, Outcome = Result, OutcomeWords = Words.Trim() }),
            Statement.End(dispute.Now, On!.Value));
    }
}

/// <summary>The officer refers the case to Cafcass, at any stage, beside the dispute if need be.</summary>
public sealed record ReferToCafcass(SubjectId Child) : ActOnDispute(Child)
{
    [Asks("Why?", Long = true, Hint = "Regulation 45")]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(DisputeOfAChild dispute, Problems problems, County county, DateOnly today, Actor by)
    {
        if (dispute.Dispute.Fact.ReferredOn is { } on)
        {
            problems.Add(nameof(Dispute), $"The case was referred on {on:d MMMM yyyy}");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why");
        }

        return problems.Any ? problems : Statement.End(dispute.Dispute, dispute.Dispute.Fact with { ReferredOn = On, WhyReferred = Reason.Trim() });
    }
}

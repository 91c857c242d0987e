using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>The interview after a return is offered, refused or held, by somebody independent.</summary>
public sealed record RecordReturnInterview(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which missing or away episode does the interview follow?", Of = typeof(MissingEpisode))]
    public FactId Missing { get; init; }

    [Asks("When was the return interview offered?", Named = "Date of the offer")]
    public DateOnly? OfferedOn { get; init; }

    [Asks("Did the young person accept the interview?")]
    public bool? Accepted { get; init; }

    [Asks("When was the return interview held?", Hint = "Leave blank if the interview was refused or has not been held yet", Named = "Date of the interview")]
    public DateOnly? HeldOn { get; init; }

    [Asks("What time was the interview held?", Hint = "For example, 4:30pm. The 72 hours are counted from the time of return")]
    public TimeOnly? HeldAt { get; init; }

    [Asks("What did the young person say and ask for?", Long = true, Hint = "Let the young person talk as long as they like. The next review will consider this.")]
    public string ChildsWords { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var missing = child.Facts<MissingEpisode>().FirstOrDefault(each => each.FactId == Missing);
        if (missing is null)
        {
            problems.Add(nameof(Missing), "Select the missing or away episode");
        }
        else if (missing.Fact.Until is not { } returned)
        {
            problems.Add(nameof(Missing), "The child has not returned yet: record the return first");
        }
        else if (OfferedOn is null && HeldOn is null)
        {
            problems.Add(nameof(OfferedOn), "Enter the date the interview was offered");
        }
        else
        {
            problems.AddRange(new ReturnInterview { OfferedOn = OfferedOn, Accepted = Accepted, HeldOn = HeldOn }.Wrong(returned, today));
        }

        if (problems.Any)
        {
            return problems;
        }

        var said = new ReturnInterview { Missing = Missing, OfferedOn = OfferedOn ?? HeldOn, Accepted = HeldOn is not null ? true : Accepted, HeldOn = HeldOn, HeldAt = HeldAt, ChildsWords = ChildsWords.Trim() };
        return child.Facts<ReturnInterview>().FirstOrDefault(each => each.Fact.Missing == Missing) is { } before
            ? Statement.End(before, said)
            : Statement.Say(child.Id, said);
    }
}

namespace Belong.Domain.Facts;

/// <summary>Says again a fact that was taken back in error, in the words it last had.</summary>
public sealed record RestoreFact(SubjectId Subject, FactId Fact) : Act
{
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var record = county.Find(Subject);
        var head = record?.Head(Fact);
        var last = record?.Line(Fact).LastOrDefault(entry => entry.IsLive);
        if (head is not { Did: Did.Retracted } || last is null || record!.MovedAway.Contains(Fact))
        {
            problems.Add(nameof(Fact), "There is no such withdrawn entry on this record");
        }
        else if (IForbids.Forbidding(record, last.Said!, null, today) is { } forbidden)
        {
            problems.Add(forbidden.Field, forbidden.Words);
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the entry is being restored");
        }

        return problems.Any ? problems : Statement.Restore(head!, last!.Said!);
    }
}

using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Two records turned out to be of one child: the second is read as part of the first from now on.</summary>
public sealed record JoinRecords(SubjectId Kept, SubjectId Other) : Act
{
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var kept = county.Child(Kept);
        var other = county.Child(Other);
        if (kept is null || other is null)
        {
            problems.Add(nameof(Other), "There is no such child's record");
        }
        else if (kept.Id == other.Id)
        {
            problems.Add(nameof(Other), "These are already one record");
        }
        else if (kept.BornOn is { } born && other.BornOn is { } otherBorn && born != otherBorn)
        {
            problems.Add(nameof(Other), $"One was born on {born.InWords()}, the other on {otherBorn.InWords()}. If it is one child, correct the wrong date first");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter how you know that this is the same child");
        }

        return problems.Any ? problems : Statement.Say(other!.Id, new JoinedInto { Kept = kept!.Id });
    }
}

/// <summary>They were two children after all: each record is again exactly what it was, with what was said of it since.</summary>
public sealed record SeparateRecords(SubjectId Other) : Act
{
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var join = county.Find(Other)?.Heads.OfType<Entry<JoinedInto>>().LastOrDefault(head => head.IsLive && head.Subject == Other);
        if (join is null)
        {
            problems.Add(nameof(Other), "This record is not joined with another");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the records are being separated");
        }

        return problems.Any ? problems : Statement.Retract(join!);
    }
}

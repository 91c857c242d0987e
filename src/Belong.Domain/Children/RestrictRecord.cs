using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>Closes a record to all but those named, or changes who they are.</summary>
public sealed record RestrictRecord(SubjectId Child) : ActOnChild(Child)
{
    public IReadOnlyList<string> MaySee { get; init; } = [];
    public string Reason { get; init; } = "";
    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (MaySee.Count == 0)
        {
            problems.Add(nameof(MaySee), "Name at least one person who can open the record");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the record is being restricted");
        }

        if (problems.Any)
        {
            return problems;
        }

        var fact = new Restriction { Reason = Reason, MaySee = [.. MaySee] };
        return child.Facts<Restriction>().LastOrDefault() is { } head ? Statement.Correct(head, fact) : Statement.Say(child.Id, fact);
    }
}

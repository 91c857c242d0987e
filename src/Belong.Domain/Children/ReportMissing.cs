using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>A child is not where they are expected to be.</summary>
public sealed record ReportMissing(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Code), CodeLists.Missing)];

    [Asks("When did the child go missing?", Hint = "The day the child left, or was last seen by a responsible adult", Named = "Date the child went missing")]
    public DateOnly? From { get; init; }

    /// <summary>M where nobody knows where the child is, A where it is known.</summary>
    [Asks("Is the child missing, or away without authorisation?")]
    public string Code { get; init; } = "M";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, From, nameof(From), "the date the child went missing", today, problems) is { } from && from <= today)
        {
            if (!child.IsLookedAfterOn(from))
            {
                problems.Add(nameof(From), "The child was not looked after on that date");
            }
            else if (child.Facts<MissingEpisode>().Any(each => each.Fact.Span.IsOpen || each.Fact.Span.Last > from))
            {
                problems.Add(nameof(From), "The child is already recorded as missing or away on or after that date: record the return first");
            }
        }

        OnList(CodeLists.Missing, Code, From, nameof(Code), problems);
        return problems.Any ? problems : Statement.Say(child.Id, new MissingEpisode { From = From!.Value, Code = Code });
    }
}

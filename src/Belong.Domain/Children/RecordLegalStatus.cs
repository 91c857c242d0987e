using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>An order is made or the basis of care changes; what held before ends that day.</summary>
public sealed record RecordLegalStatus(SubjectId Child) : ActOnChild(Child)
{
    public DateOnly? From { get; init; }
    public string Code { get; init; } = "";

    /// <summary>The last day of an order that runs out.</summary>
    public DateOnly? ExpiresOn { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(From, nameof(From), "the date the legal status began", today, problems) is { } from && from <= today)
        {
            if (child.LookedAfterOn(from) is null)
            {
                problems.Add(nameof(From), "The child was not looked after on that date");
            }
            else if (child.Facts<LegalStatus>().Any(status => status.Fact.From >= from))
            {
                problems.Add(nameof(From), "A legal status that began on or after that date is already recorded: correct that one instead");
            }
        }

        OnList(CodeLists.LegalStatus, Code, From, nameof(Code), problems);
        if (ExpiresOn < From)
        {
            problems.Add(nameof(ExpiresOn), "The order cannot run out before it begins");
        }

        if (problems.Any)
        {
            return problems;
        }

        var before = child.LegalStatusOn(From!.Value);
        var said = Statement.Say(child.Id, new LegalStatus { From = From.Value, Code = Code, ExpiresOn = ExpiresOn });
        return before is { } head && head.Fact.Span.IsOpen ? Outcome.Add(Statement.End(head, From.Value), said) : said;
    }
}

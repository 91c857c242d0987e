using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>An order is made or the basis of care changes; what held before ends that day.</summary>
public sealed record RecordLegalStatus(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Code), CodeLists.LegalStatus)];

    [Asks("When does the legal status start?", Named = "Start date")]
    public DateOnly? From { get; init; }
    [Asks("Which legal status?")]
    public string Code { get; init; } = "";

    /// <summary>The last day of an order that runs out.</summary>
    [Asks("Last day of the order, if there is one", Named = "Last day of the order")]
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The time of an order that lasts hours, on London's clocks.</summary>
    [Asks("If the order lasts hours, what time does it start?", Hint = "For example, 9pm")]
    public TimeOnly? At { get; init; }

    /// <summary>Why it is recorded although the reviewing officer has frozen it: a court has ordered it, say.</summary>
    [Asks("If the decision is frozen, why are you going ahead?", Hint = "The reviewing officer will see this")]
    public string DespiteFreeze { get; init; } = "";

    public override string Why => DespiteFreeze;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, From, nameof(From), "the date the legal status began", today, problems) is { } from && from <= today)
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

        else if (Code == "L2" && From is { } began && ExpiresOn > OrderExpiryClock.EmergencyFrom(began, child.LegalStatusOn(began)?.Fact, began).PlusDays(Days(county, began) - 1))
        {
            problems.Add(nameof(ExpiresOn), $"An emergency protection order runs {Days(county, began)} days at most, counted from police protection where that came before: record it so, and then extend it");
        }

        if (problems.Any)
        {
            return problems;
        }

        var before = child.LegalStatusOn(From!.Value);
        var said = Statement.Say(child.Id, new LegalStatus { From = From.Value, Code = Code, ExpiresOn = ExpiresOn, FromTime = At });
        return before is { } head && head.Fact.Span.IsOpen ? Outcome.Add(Statement.End(head, From.Value), said) : said;
    }

    /// <summary>How long an emergency protection order runs before it is extended, its first day counted.</summary>
    internal static int Days(County county, DateOnly from) => Terms.Of(county, from).Number(OrderExpiryClock.EmergencyDays, from);
}

/// <summary>A court extends an emergency protection order: once, by up to seven days.</summary>
public sealed record ExtendOrder(SubjectId Child) : ActOnChild(Child)
{
    private const int AtMostDays = 7;

    [Asks("Which order is extended?", Of = typeof(LegalStatus))]
    public FactId Order { get; init; }

    [Asks("What is the last day of the extended order?", Named = "New last day")]
    public DateOnly? Until { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var order = child.Facts<LegalStatus>().FirstOrDefault(each => each.FactId == Order);
        if (order is not { Fact: { Code: "L2", Until: null } })
        {
            problems.Add(nameof(Order), "Select an emergency protection order that is in force");
        }
        else if (order.Fact.Extended || order.Fact.ExpiresOn >= order.Fact.From.PlusDays(RecordLegalStatus.Days(county, order.Fact.From)))
        {
            problems.Add(nameof(Order), "It has been extended already, and can be only once");
        }
        else if (child.Duties<OrderExpiryClock>(Terms.Of(county, today)).FirstOrDefault(duty => duty.About?.FactId == Order && duty.What != OrderExpiryClock.OfProceedings)?.By is { } ends)
        {
            if (Until is null)
            {
                problems.Add(nameof(Until), "Enter its last day");
            }
            else if (Until <= ends || Until > ends.PlusDays(AtMostDays))
            {
                problems.Add(nameof(Until), $"It runs to {ends.InWords()} and can be extended to {ends.PlusDays(AtMostDays).InWords()} at most");
            }
        }

        return problems.Any ? problems : Statement.End(order!, order!.Fact with { ExpiresOn = Until, Extended = true });
    }
}

using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child becomes looked after, under a legal status, from a day.</summary>
public sealed record StartLookingAfter(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Need), CodeLists.Need), (nameof(LegalStatus), CodeLists.LegalStatus)];

    [Asks("When did the child become looked after?", Named = "Start of care")]
    public DateOnly? On { get; init; }
    [Asks("What is the category of need?")]
    public string Need { get; init; } = "";
    [Asks("Under which legal status?")]
    public string LegalStatus { get; init; } = "";
    [Asks("Is the child accommodated under section 20(4)?", Hint = "Accommodated to safeguard the child’s welfare, although a parent could provide accommodation")]
    public bool Section20Part4 { get; init; }

    /// <summary>The time of an order that lasts hours, on London's clocks.</summary>
    [Asks("If the order lasts hours, what time does it start?", Hint = "For example, 9pm")]
    public TimeOnly? At { get; init; }

    [Asks("Why did the child come into care?", Hint = "A few sentences for whoever comes next. It can be written later", Named = "Why the child is in care", Long = true)]
    public string Background { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, On, nameof(On), "the date the child became looked after", today, problems) is { } on && on <= today)
        {
            if (child.BornOn is { } born && on < born && !problems.Has(nameof(On)))
            {
                problems.Add(nameof(On), $"The date the child became looked after must be on or after the date of birth, {born.InWords()}");
            }
            else if (child.BornOn is { } birth && on >= Age.Birthday(birth, 18))
            {
                problems.Add(nameof(On), "A person aged 18 or over cannot become looked after");
            }
            else if (child.Facts<LookedAfter>().Any(care => care.Fact.Span.Last > on))
            {
                problems.Add(nameof(On), "The child was already looked after on or after that date: end that care first, or correct it");
            }
        }

        OnList(CodeLists.Need, Need, On, nameof(Need), problems);
        OnList(CodeLists.LegalStatus, LegalStatus, On, nameof(LegalStatus), problems);
        return problems.Any
            ? problems
            : Outcome.Add(
            [
                Statement.Say(child.Id, new LookedAfter { From = On!.Value, Need = Need }),
                Statement.Say(child.Id, new LegalStatus { From = On.Value, Code = LegalStatus, Section20Part4 = Section20Part4, FromTime = At }),
                .. Background.Trim().Length > 0 ? [Statement.Say(child.Id, new WhyInCare { On = On.Value, Words = Background })] : Array.Empty<Statement>(),
            ]);
    }
}

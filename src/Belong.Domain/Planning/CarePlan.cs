using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Planning;

/// <summary>The care plan was prepared or looked over as a whole, and whether the child has it.</summary>
[Fact("care-plan", Title = "Care plan", Plain = true)]
public sealed record CarePlan : Fact
{
    /// <summary>Put to a court that is asked for a care order; not the plan that regulation 4 asks for.</summary>
    public const string Section31A = "order";

    public static CodeList Kinds { get; } = new("kind of plan", new("care", "Care plan"), new("pathway", "Pathway plan"), new(Section31A, "Care plan put to a court (section 31A)"));

    [Asks("When was the plan prepared or changed?")]
    public DateOnly On { get; init; }

    [Asks("What kind of plan is it?")]
    public string Kind { get; init; } = "";

    [Asks("When was it shared with the child?", Hint = "Leave it blank where that has not happened yet")]
    public DateOnly? SharedOn { get; init; }

    [Asks("What does the child say of it?", Long = true)]
    public string ChildsWords { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what kind of plan it is") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        // It is prepared before the first placement where that can be, so before care too; not after care has ended.
        .. record is ChildRecord child && child.Episodes.Any(episode => episode.From <= On) ? Whether.LookedAfter(record, On, nameof(On)) : [],
        .. Whether.Between(SharedOn, On, today, nameof(SharedOn), "when it was prepared"),
    ];
    public override string InWords => $"{Kinds.Say(Kind)} prepared on {On:d MMMM yyyy}{(SharedOn is { } shared ? $", shared with the child on {shared:d MMMM yyyy}" : "")}";
}

/// <summary>One section of the care plan, as it reads from a day on. A later one of the same section takes its place; the earlier stays.</summary>
[Fact("care-plan-section", Title = "Section of the care plan", Plain = true)]
public sealed record CarePlanSection : Fact
{
    /// <summary>The sections, which are also what a dispute may be about.</summary>
    public static CodeList Sections { get; } = new(
        "section",
        new("needs", "The child’s needs"), new("permanence", "Permanence"), new("stability", "A stable placement"), new("safety", "Safety"), new("health", "Health"), new("education", "Education"),
        new("interests", "Interests and talents"), new("participation", "Taking part in planning"), new("contact", "Contact with family and friends"), new("visits", "Visits"),
        new("direct-work", "Direct work"), new("life-story", "Life story"), new("identity", "Identity, language and faith"), new("independence", "Getting ready for independence"), new("contingency", "If the plan does not work"));

    [Asks("Which section?")]
    public string Section { get; init; } = "";

    [Asks("From which day does it read so?")]
    public DateOnly On { get; init; }

    [Asks("What is planned?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Who does it?")]
    public string Owner { get; init; } = "";

    [Asks("By when?", Hint = "Leave it blank where it goes on")]
    public DateOnly? By { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Section), Sections, Section)];
    public override (string Part, string Ask)? Lacks => Section.Length == 0 ? (nameof(Section), "Select the section") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what is planned") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => [.. Whether.LookedAfter(record, On, nameof(On)), .. Whether.NotBefore(By, On, nameof(By), "from when the section reads so")];
    public override string InWords => $"{Sections.Say(Section)}: {Words}{(Owner.Length > 0 ? $" ({Owner}{(By is { } by ? $", by {by:d MMMM yyyy}" : "")})" : "")}";
}

/// <summary>What is meant to become of the child for good.</summary>
[Fact("permanence-plan", Title = "Plan for permanence", Plain = true)]
public sealed record PermanencePlan : Fact
{
    /// <summary>The options of Ofsted's list of children in care.</summary>
    public static CodeList Options { get; } = new(
        "plan for permanence",
        new("RETURN1M", "Return home within a month"), new("RETURN6M", "Return home within six months"), new("RETURNEV", "Return home in time"), new("LTRELFR", "Long term with relatives or friends"),
        new("LTFOST18", "Long-term fostering until 18"), new("RESPLMT", "Residential placement until 18"), new("SUPPLIV", "Supported living"), new("ADOPTION", "Adoption"),
        new("REMAINSUP", "Stay with family, supported"), new("OTHERPLN", "Another plan"));

    [Asks("From which day is it the plan?")]
    public DateOnly On { get; init; }

    [Asks("What is the plan?")]
    public string Option { get; init; } = "";

    [Asks("What is done should it not work?", Long = true, Hint = "The other plan that runs beside it")]
    public string Otherwise { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Option), Options, Option)];
    public override (string Part, string Ask)? Lacks => Option.Length == 0 ? (nameof(Option), "Select the plan") : null;
    public override string InWords => $"Plan for permanence from {On:d MMMM yyyy}: {Options.Say(Option)}";
}

/// <summary>The care plan in the record's words.</summary>
public static class PlansOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>How each section reads on a day, in the order of the sections.</summary>
        public ImmutableArray<Entry<CarePlanSection>> CarePlanOn(DateOnly day)
        {
            var order = CarePlanSection.Sections.Codes.Select(code => code.Value).ToList();
            return
            [
                .. child.Facts<CarePlanSection>().Where(section => section.Fact.On <= day)
                    .GroupBy(section => section.Fact.Section, StringComparer.Ordinal).Select(versions => versions.MaxBy(version => (version.Fact.On, version.Signature.Seq))!)
                    .OrderBy(section => order.IndexOf(section.Fact.Section)),
            ];
        }

        /// <summary>Sections that read otherwise on the second day than on the first, with what they said before.</summary>
        public IEnumerable<(Entry<CarePlanSection> Now, Entry<CarePlanSection>? Before)> CarePlanChanges(DateOnly since, DateOnly until)
        {
            var before = child.CarePlanOn(since).ToDictionary(section => section.Fact.Section, StringComparer.Ordinal);
            return child.CarePlanOn(until)
                .Select(now => (now, before.GetValueOrDefault(now.Fact.Section)))
                .Where(each => each.Item2?.FactId != each.now.FactId);
        }

        public Entry<PermanencePlan>? PermanencePlanOn(DateOnly day) => child.Facts<PermanencePlan>().Where(plan => plan.Fact.On <= day).MaxBy(plan => plan.Fact.On);
    }
}

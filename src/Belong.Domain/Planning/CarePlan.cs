using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>The care plan was prepared or looked over as a whole, and whether the child has it.</summary>
[Fact<ChildRecord>("care-plan", Title = "Care plan", Plain = true)]
public sealed record CarePlan : Fact
{
    /// <summary>Put to a court that is asked for a care order; not the plan that regulation 4 asks for.</summary>
    public const string Section31A = "order";

    public static CodeList Kinds { get; } = new("kind of plan", new("care", "Care plan"), new("pathway", "Pathway plan"), new(Section31A, "Care plan filed with the court (section 31A)"));

    [Asks("When was the plan prepared or changed?", Named = "Date of the plan")]
    public DateOnly On { get; init; }

    [Asks("Type of plan")]
    public string Kind { get; init; } = "";

    [Asks("When was the plan shared with the child?", Hint = "Leave blank if this has not happened yet", Named = "Date the plan was shared")]
    public DateOnly? SharedOn { get; init; }

    [Asks("What does the child say about the plan?", Long = true)]
    public string ChildsWords { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of plan") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        // It is prepared before the first placement where that can be, so before care too; not after care has ended.
        .. record is ChildRecord child && child.Episodes.Any(episode => episode.From <= On) ? Whether.LookedAfter(record, On, nameof(On)) : [],
        .. Whether.Between(SharedOn, On, today, nameof(SharedOn), "when the plan was prepared"),
    ];
    public override string InWords => $"{Kinds.Say(Kind)} prepared on {On.InWords()}{(SharedOn is { } shared ? $", shared with the child on {shared.InWords()}" : "")}";
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

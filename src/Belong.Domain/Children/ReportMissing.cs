using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>A child is not where they are expected to be.</summary>
public sealed record ReportMissing(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Code), CodeLists.Missing), (nameof(Risk), MissingEpisode.Risks)];

    [Asks("When did the child go missing?", Hint = "The day the child left, or was last seen by a responsible adult", Named = "Date the child went missing")]
    public DateOnly? From { get; init; }

    /// <summary>M where nobody knows where the child is, A where it is known.</summary>
    [Asks("Is the child missing, or away without authorisation?")]
    public string Code { get; init; } = "M";

    [Asks("What time did the child leave, or when were they last seen?", Hint = "For example, 9.15pm. Leave blank if nobody knows")]
    public TimeOnly? At { get; init; }

    [Asks("What happened, and where was the child last seen?", Hint = "Who saw the child, what they were wearing, who they may be with, whether they have a phone", Long = true)]
    public string Circumstances { get; init; } = "";

    [Asks("How high is the risk to the child?")]
    public string Risk { get; init; } = "";

    [Asks("Why this level of risk?", Hint = "Medicines, people, places, self-harm, exploitation, what happened last time", Long = true)]
    public string WhyRisk { get; init; } = "";

    [Asks("When were the police told?", Hint = "Leave blank if they have not been told", Named = "Date the police were told")]
    public DateOnly? PoliceToldOn { get; init; }

    [Asks("What time were the police told?")]
    public TimeOnly? PoliceToldAt { get; init; }

    [Asks("Police reference")]
    public string PoliceReference { get; init; } = "";

    [Asks("What is being done to find the child, and who has been told?", Hint = "Carer, parents, manager, reviewing officer, school", Long = true)]
    public string BeingDone { get; init; } = "";

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
        if (Risk.Length > 0 && !MissingEpisode.Risks.Has(Risk))
        {
            problems.Add(nameof(Risk), $"{Risk} is not a level of risk: select one from the list");
        }

        var said = new MissingEpisode
        {
            From = From ?? default,
            Code = Code,
            LeftAt = At,
            Circumstances = Circumstances.Trim(),
            Risk = Risk,
            WhyRisk = WhyRisk.Trim(),
            PoliceToldOn = PoliceToldOn,
            PoliceToldAt = PoliceToldAt,
            PoliceReference = PoliceReference.Trim(),
            BeingDone = BeingDone.Trim(),
        };
        if (From is not null)
        {
            problems.AddRange(said.Sense(child, county, today));
        }

        return problems.Any ? problems : Statement.Say(child.Id, said);
    }
}

using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class WhatChildrenSay : Measure
{
    public override string Code => "what-children-say";
    public override string Cohort => "Consultations of children in the period in which the question was answered";
    public override string Title => "What children say before their reviews";
    public override string Source => "Consultations";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups => ["happy-most-of-the-time", "sees-worker-right", "sees-worker-too-few", "knows-complaints", "knows-council", "knows-pledge"];
    public override string GroupInWords(string group) => InWords(group);
    public override string Definition => "Of the children’s consultations of the period in which the question was answered: happy most of the time; seeing the social worker about right, or not often enough; knowing how to complain, of the young people’s council, of the Pledge.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Consultations, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from consultation in child.Facts<Consultation>()
        where consultation.Fact.Of == "child" && reading.Span.Covers(consultation.Fact.On)
        from answer in Answers(consultation.Fact)
        select Part.Counted(child, answer.Yes, consultation.Fact.InWords, consultation) with { Group = answer.Group };

    /// <summary>A group as reports print it.</summary>
    public static string InWords(string group) => group switch
    {
        "happy-most-of-the-time" => "Are happy most of the time",
        "sees-worker-right" => "See their social worker about as often as they want",
        "sees-worker-too-few" => "Do not see their social worker often enough",
        "knows-complaints" => "Know how to complain",
        "knows-council" => "Know of the young people’s council",
        "knows-pledge" => "Know of the Pledge",
        _ => group,
    };

    private static IEnumerable<(string Group, bool Yes)> Answers(Consultation said)
    {
        if (said.Happy.Length > 0)
        {
            yield return ("happy-most-of-the-time", said.Happy == "most");
        }

        if (said.SeesWorker is not ("" or "not-asked"))
        {
            yield return ("sees-worker-right", said.SeesWorker == "right");
            yield return ("sees-worker-too-few", said.SeesWorker == "too-few");
        }

        foreach (var (group, known) in new[] { ("knows-complaints", said.KnowsComplaints), ("knows-council", said.KnowsCouncil), ("knows-pledge", said.KnowsPledge) })
        {
            if (known is { } yes)
            {
                yield return (group, yes);
            }
        }
    }
}

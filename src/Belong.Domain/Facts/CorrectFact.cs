namespace Belong.Domain.Facts;

/// <summary>
/// Says that a fact was wrong and what is right. The old words stay in History with who put them right and why. What a
/// return told may be confirmed as it stands: it is then the person's word, which no later return overrides.
/// </summary>
public sealed record CorrectFact(SubjectId Subject, FactId Fact) : Act
{
    /// <summary>What is right: of the same kind.</summary>
    public Fact? Right { get; init; }

    /// <summary>The entry the person had before them. Where another has replaced it since, they are asked to look again.</summary>
    public EntryId? Seen { get; init; }

    /// <summary>Where nothing is different: what the return told is right, and the person says so too.</summary>
    public bool Confirms { get; init; }

    /// <summary>As of what is recorded for the first time: asked where the correction can hardly stand beside what the record says.</summary>
    public bool Sure { get; init; }
    public string Reason { get; init; } = "";

    /// <summary>The field under which a problem with the reason stands: a fact may have a part called Reason of its own.</summary>
    public const string WhyField = "WhyCorrected";
    public override string Why => Reason;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Subject) is not { } record)
        {
            problems.Add(nameof(Subject), "There is no such record");
            return problems;
        }

        var head = record.Head(Fact);
        if (Right is null)
        {
            problems.Add(nameof(Right), "Enter the correct answers");
        }
        else if (head is not { IsLive: true, Said.IsOfItsActs: false } || head.Kind != FactKind.Of(Right.GetType()))
        {
            problems.Add(nameof(Fact), "There is no such entry on this record to correct");
        }
        else if (Seen is { } seen && seen != head.Id)
        {
            problems.Add(nameof(Fact), head.ChangedMeanwhile);
        }
        else if (head.Said!.Equals(Right) && !(Confirms && head.Source is not null))
        {
            problems.Add(nameof(Right), "Nothing has changed: correct what is wrong");
        }
        else
        {
            problems.AddRange(PlainSense.Of(Right, record, county, today));
            IForbids.Ask(problems, record, head.Said!, Right, today);
            if (record.Heads.Any(each => each.IsLive && each.FactId != Fact && each.Subject == head.Subject && Right.StandsFor(each.Said!)))
            {
                problems.Add(nameof(Right), "The record says this already in another place: correct that entry, or withdraw one of the two");
            }
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(WhyField, "Enter why this is being corrected");
        }

        if (!problems.Any && !Sure)
        {
            problems.AddRange(RecordFact.Unsure(Right!, record));
        }

        return problems.Any ? problems : Statement.Correct(head!, Right!);
    }
}

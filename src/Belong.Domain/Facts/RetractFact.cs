namespace Belong.Domain.Facts;

/// <summary>Takes back a fact that should never have been said, of a child or of any other record.</summary>
public sealed record RetractFact(SubjectId Subject, FactId Fact) : Act
{
    public string Reason { get; init; } = "";

    /// <summary>The entry the person had before them. Where another has replaced it since, they are asked to look again.</summary>
    public EntryId? Seen { get; init; }
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
        if (head is not { IsLive: true, Said.IsOfItsActs: false })
        {
            problems.Add(nameof(Fact), "There is no such entry on this record to withdraw");
        }
        else if (Seen is { } seen && seen != head.Id)
        {
            problems.Add("", head.ChangedMeanwhile);
        }
        else if (IForbids.Forbidding(record, head.Said!, null, today) is { } forbidden)
        {
            problems.Add(forbidden.Field, forbidden.Words);
        }
        else if (head.Said!.CarriesItsRecord && record.Heads.Count(each => each.IsLive && each.Subject == head.Subject && each.Said!.GetType() == head.Said.GetType()) == 1)
        {
            problems.Add("", "The record must have this entry: correct the entry instead");
        }
        else if (record.Heads.FirstOrDefault(each => each.IsLive && !(record.ActsOutliveWhatTheyName && each.Said!.IsOfItsActs) && each.Said is not INames && PlainSense.Names(each.Said!, Fact)) is { } other)
        {
            problems.Add("", $"Another entry depends on this one and must be withdrawn first: {other.Said!.InWords}");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why this should never have been recorded");
        }

        return problems.Any ? problems : Statement.Retract(head!);
    }
}

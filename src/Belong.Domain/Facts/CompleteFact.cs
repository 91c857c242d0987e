using System.Collections;

namespace Belong.Domain.Facts;

/// <summary>
/// Adds to a plain fact what was left open when it was recorded: the day on which something was done, an answer, an end.
/// What it says already is not changed by this; that is a correction, with its reason.
/// </summary>
public sealed record CompleteFact(SubjectId Subject, FactId Fact) : Act
{
    /// <summary>The whole fact, what was open filled in.</summary>
    public Fact? Said { get; init; }

    /// <summary>The entry the person had before them. Where another has replaced it since, they are asked to look again.</summary>
    public EntryId? Seen { get; init; }

    /// <summary>As of what is recorded for the first time: asked where what is added can hardly stand beside what the record says.</summary>
    public bool Sure { get; init; }

    /// <summary>Whether a part of a fact is still open: not answered, or without an end. A no is an answer.</summary>
    public static bool IsOpen(object? part) => part is null or "" || part is IEnumerable and not string && !((IEnumerable)part).Cast<object>().Any();

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var record = county.Find(Subject);
        if (record?.Head(Fact) is not { IsLive: true, Kind.Plain: true } head || Said is null || head.Kind != FactKind.Of(Said.GetType()))
        {
            return Outcome.Refuse([new("", "There is no such entry on this record to add to")]);
        }

        var problems = new Problems();
        if (Seen is { } seen && seen != head.Id)
        {
            problems.Add("", head.ChangedMeanwhile);
        }
        else if (head.Said!.Equals(Said))
        {
            problems.Add("", "Nothing was added: answer at least one question");
        }

        foreach (var part in Said.GetType().GetProperties().Where(part => part.SetMethod is not null && !IsOpen(part.GetValue(head.Said)) && !Equals(part.GetValue(head.Said), part.GetValue(Said))))
        {
            problems.Add(part.Name, "This is already recorded: to change the answer, correct the entry");
        }

        problems.AddRange(PlainSense.Of(Said, record, county, today));
        IForbids.Ask(problems, record, head.Said!, Said, today);
        if (!problems.Any && !Sure)
        {
            problems.AddRange(RecordFact.Unsure(Said, record));
        }

        return problems.Any ? problems : Statement.End(head, Said);
    }
}

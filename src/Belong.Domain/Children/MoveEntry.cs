using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>
/// One entry was written on the wrong child: it is said on the right one's record, named by the council's own child id, and this one keeps only that
/// something was moved. What belongs to others of the record, or has others that belong to it, or a file, is recorded anew instead: moved alone it would be torn.
/// </summary>
public sealed record MoveEntry(SubjectId Child) : ActOnChild(Child), INamesAnother
{
    private const string NoSuch = "You cannot open a record with that child ID";

    /// <summary>What is said of what an act of its own records.</summary>
    public const string WithWhatFollows = "It is recorded together with what follows from it. Record it on the right record, and withdraw it here";

    public FactId Entry { get; init; }

    /// <summary>The entry whoever moves it had before them; null where nobody read it first.</summary>
    public EntryId? Seen { get; init; }

    [Asks("Which child does it belong to?", Hint = "Enter the child ID. Children of the same family name are offered as you type", Named = "Child ID", From = Chosen.OfChildren)]
    public string ChildId { get; init; } = "";

    [Asks("How did it come to be on the wrong record?", Hint = "It stands on both records: name neither child. For example, two brothers were open at the same time", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    public (string Part, string NoSuch) Named => (nameof(ChildId), NoSuch);

    public Record? Another(County county) => county.ChildOfId(ChildId);

    /// <summary>Why the entry cannot be moved by itself, whoever it belongs to; null where it can.</summary>
    public static string? Torn(ChildRecord child, Entry head) =>
        head.Said is INamesFile { File.Length: > 0 } ? "A file belongs to it. Add the file to the right record, and withdraw it here"
        : PlainSense.NamedBy(head.Said!).Select(child.Head).FirstOrDefault(each => each is { IsLive: true }) is { } above ? $"It belongs to another entry ({above.Kind.Title}, {above.Said!.InWords}). Record it on the right record, and withdraw it here"
        : child.Heads.FirstOrDefault(each => each.IsLive && (each.Said as IQuotes)?.Quoted != head.FactId && PlainSense.Names(each.Said!, head.FactId)) is { } below ? $"Another entry belongs to it ({below.Kind.Title}, {below.Said!.InWords}). Record both on the right record, and withdraw them here"
        : !head.Kind.Plain || MakesTheRecord(head.Said!) ? WithWhatFollows
        : null;

    /// <summary>What periods of care, episodes and who is responsible are worked out from, and who the child is: acts of their own record it, and a record torn of it is none.</summary>
    private static bool MakesTheRecord(Fact said) => said is Name or Birth or Sex or Identifier or LookedAfter or LegalStatus or Placement or Allocation or EpisodeAsReturned;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var head = child.Head(Entry);
        var right = Another(county) as ChildRecord;
        if (head is not { IsLive: true, Said.IsOfItsActs: false })
        {
            return Outcome.Refuse([new("", "There is no such entry on this record to move")]);
        }

        if (Seen is { } seen && seen != head.Id)
        {
            problems.Add("", head.ChangedMeanwhile);
        }
        else if (Torn(child, head) is { } torn)
        {
            problems.Add("", torn);
        }
        else if (IForbids.Forbidding(child, head.Said, null, today) is { } forbidden)
        {
            problems.Add("", forbidden.Words);
        }

        if (ChildId.Trim().Length == 0)
        {
            problems.Add(nameof(ChildId), "Enter the child ID of the right child");
        }
        else if (right is null)
        {
            problems.Add(nameof(ChildId), NoSuch);
        }
        else if (right.Id == child.Id)
        {
            problems.Add(nameof(ChildId), "That is this child: select the child to whom it belongs");
        }
        else if (RecordFact.Already(right, head.Said) is not null)
        {
            problems.Add(nameof(ChildId), $"It is on the record of {right.CalledName} already: withdraw it here");
        }
        else if (!problems.Any && new RecordFact(right.Id) { Said = head.Said, Sure = true }.Decide(county, today, by).Problems is [var senseless, ..])
        {
            problems.Add(nameof(ChildId), $"The record of {right.CalledName} does not allow it. {senseless.Words}");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter how the entry came to be on the wrong record");
        }

        return problems.Any ? problems : new MoveToRightChild(child.Id, right!.Id) { Facts = [Entry], Reason = Reason }.Decide(county, today, by);
    }
}

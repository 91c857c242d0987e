using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.SubjectAccess;

/// <summary>An entry that a copy of the record has to do with, and what was chosen of it.</summary>
/// <param name="On">The day it speaks of, else that on which it was recorded.</param>
/// <param name="Earlier">It was replaced since, or withdrawn: it is held, and so it is given as what once stood here.</param>
public sealed record CopyItem(Entry Entry, DateOnly On, bool Earlier, AccessChoice? Choice);

/// <summary>
/// What of a record has to be read for a request: every entry that stood in it when the request was recorded, what was replaced and
/// withdrawn too, but not what turned out to belong to another child and was moved.
/// </summary>
public sealed record CopyOfRecord(Entry<AccessRequest> Request, ImmutableArray<CopyItem> Items, ImmutableArray<Entry<AccessChoice>> Choices)
{
    /// <summary>Those that nobody has read yet.</summary>
    public IEnumerable<CopyItem> Unread => Items.Where(item => item.Choice is null);

    /// <summary>Where the last choice stands in the ledger: what was checked before it was checked of something else.</summary>
    public long ChosenAt => Choices.IsEmpty ? 0 : Choices.Max(each => each.Signature.Seq);

    /// <summary>Whoever chose.</summary>
    public IEnumerable<string> Readers => Choices.Select(each => each.Signature.By).Distinct(StringComparer.Ordinal);

    /// <summary>The last that was chosen of an entry, of this record or of another; null where nobody has.</summary>
    public AccessChoice? ChoiceOf(EntryId entry) => Choices.LastOrDefault(each => each.Fact.Entries.Contains(entry))?.Fact;

    /// <summary>Every word or name that was taken out of some entry, by what was last chosen of it.</summary>
    public IEnumerable<string> TakenOut =>
        Items.Select(item => item.Choice).Concat(FromOthers.Select(each => each.Choice)).OfType<AccessChoice>().Where(choice => choice.Choice == AccessChoice.Part).SelectMany(choice => choice.Takes).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Which words that were taken out of some entry still stand in a text that is given.</summary>
    /// <param name="text">All that the entry would print.</param>
    public static ImmutableArray<string> StillSaid(string text, AccessChoice? choice, IReadOnlyCollection<string> takenOut)
    {
        if (choice is not { Choice: AccessChoice.Whole or AccessChoice.Part } || takenOut.Count == 0)
        {
            return [];
        }

        var given = choice.Takes.Count > 0 ? Redaction.Of(text, choice.Takes, $"{Redaction.Between}") : text;
        return [.. takenOut.Where(words => Redaction.Stands(words, given))];
    }

    /// <summary>Entries of other records that somebody chose to give, the whole or in part.</summary>
    public IEnumerable<(SubjectId On, EntryId Entry, AccessChoice Choice)> FromOthers =>
        Choices.Where(each => each.Fact.On is not null).SelectMany(each => each.Fact.Entries.Select(entry => (each.Fact.On!.Value, entry))).Distinct()
            .Select(each => (each.Value, each.entry, ChoiceOf(each.entry)!));

    /// <summary>The day an entry speaks of, else that on which it was recorded.</summary>
    public static DateOnly DayOf(Entry entry) => entry.Said?.Happened is { Day: var day } && day != default ? day : LondonTime.Of(entry.Signature.At).Day;

    public static CopyOfRecord Of(ChildRecord child, Entry<AccessRequest> request)
    {
        var choices = child.Facts<AccessChoice>().Where(each => each.Fact.Request == request.FactId).OrderBy(each => each.Signature.Seq).ToImmutableArray();
        var chosen = new Dictionary<EntryId, AccessChoice>();
        foreach (var choice in choices)
        {
            foreach (var entry in choice.Fact.Entries)
            {
                chosen[entry] = choice.Fact;
            }
        }

        var until = child.Line(request.FactId).First().Signature.Seq;
        var heads = child.Heads.Select(head => head.Id).ToHashSet();
        return new(
            request,
            [
                .. child.Entries.Where(entry => entry.IsLive && entry.Signature.Seq < until && !child.MovedAway.Contains(entry.FactId) && entry.Said is not (IHides or AccessRequest or AccessChoice or CopyChecked or CopyGiven or AccessExtended or AccessEnded))
                    .Select(entry => new CopyItem(entry, DayOf(entry), !heads.Contains(entry.Id), chosen.GetValueOrDefault(entry.Id)))
                    .OrderBy(item => item.On).ThenBy(item => item.Entry.Signature.Seq),
            ],
            choices);
    }
}

/// <summary>Requests of a child's record, in its words.</summary>
public static class RequestsOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>The request while it waits for an answer; null once it is answered or ended, or where there is none.</summary>
        public Entry<AccessRequest>? OpenRequest(FactId request) =>
            child.Facts<AccessRequest>().FirstOrDefault(each => each.FactId == request) is { } found && child.GivenOf(request) is null && child.EndOf(request) is null ? found : null;

        /// <summary>True of a record that was opened for a grown-up who asks for theirs, and of whose care nothing is recorded here: nobody needs to be allocated.</summary>
        public bool IsOnlyAsked => child.PeriodsOfCare.IsEmpty && child.Facts<AccessRequest>().Any(each => child.BornOn is { } born && Age.On(born, each.Fact.ReceivedOn) >= 18);

        /// <summary>That a copy was given; null while it was not.</summary>
        public Entry<CopyGiven>? GivenOf(FactId request) => child.Facts<CopyGiven>().FirstOrDefault(each => each.Fact.Request == request);

        public Entry<AccessEnded>? EndOf(FactId request) => child.Facts<AccessEnded>().FirstOrDefault(each => each.Fact.Request == request);

        /// <summary>The last that somebody said who checked what is given; null where nobody has, or something was chosen since.</summary>
        public Entry<CopyChecked>? CheckOf(CopyOfRecord copy) =>
            child.Facts<CopyChecked>().LastOrDefault(each => each.Fact.Request == copy.Request.FactId) is { } last && last.Signature.Seq > copy.ChosenAt ? last : null;
    }
}

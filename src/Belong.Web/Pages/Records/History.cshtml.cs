using Belong.Domain.Facts;
using Belong.Web.House;

namespace Belong.Web.Pages.Records;

/// <summary>An entry as History shows it.</summary>
/// <param name="Moved">It belonged to another child: only that something was moved is shown, and who had seen it.</param>
public sealed record HistoryLine(Entry Entry, Fact? Before, bool Moved, IReadOnlyList<string> Seen)
{
    /// <summary>A correction that changed nothing: a person said that what a return told is right.</summary>
    public bool IsConfirmed => Entry.Did == Did.Corrected && Entry.Said is { } said && said.Equals(Before);
}

/// <summary>Every entry, correction and signature.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class HistoryModel(TheHouse house) : RecordPage(house)
{
    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public void OnGet()
    {
        // What was moved stays hidden however far back the reader looks.
        var moves = (House.Ledger.County.Find(Subject.Id) ?? Subject).Heads.Where(head => head.IsLive && head.Said is IHides).ToList();
        var movedTo = moves.SelectMany(move => ((IHides)move.Said!).Hidden.Select(fact => (fact, move.Signature.At))).GroupBy(pair => pair.fact).ToDictionary(group => group.Key, group => group.Last().At);
        var looks = moves.Count == 0 ? [] : House.Log.Of([Subject.Id, .. Subject.Joined]);
        var before = new Dictionary<FactId, Fact?>();
        var lines = new List<HistoryLine>();
        var shown = KnownAt is { } instant ? House.Ledger.County.AsKnownAt(instant).Find(Subject.Id) ?? Subject : Subject;
        foreach (var entry in shown.Entries.Where(entry => MayRead(Subject, entry)))
        {
            var moved = movedTo.TryGetValue(entry.FactId, out var at);
            if (!moved || entry.Did == Did.Said)
            {
                lines.Add(new(entry, before.GetValueOrDefault(entry.FactId), moved, moved
                    ? [.. looks.Where(look => !look.Refused && look.At >= entry.Signature.At && look.At <= at).Select(look => look.Who).Distinct(StringComparer.Ordinal)]
                    : []));
            }

            before[entry.FactId] = entry.Said ?? before.GetValueOrDefault(entry.FactId);
        }

        lines.Reverse();
        Lines = lines;
    }
}

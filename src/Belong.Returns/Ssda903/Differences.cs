using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;

namespace Belong.Returns.Ssda903;

/// <summary>
/// From what a return's rows made before to what they make now, as statements on the child's record. A fact that a
/// person has corrected since is left alone and put among the conflicts.
/// </summary>
internal sealed class Differences(ChildRecord? child, SubjectId subject, List<Problem> conflicts)
{
    private static readonly FactKind Returned = FactKind.Of<ReturnedChild>();
    private ILookup<(FactKind, string), Entry>? lines;

    public IEnumerable<Statement> Between(IReadOnlyList<ReturnedFact> was, IReadOnlyList<ReturnedFact> now)
    {
        var wasBy = was.ToDictionary(each => (each.Key, each.Fact.GetType()));
        var nowBy = now.ToDictionary(each => (each.Key, each.Fact.GetType()));
        var gone = was.Where(each => !nowBy.ContainsKey((each.Key, each.Fact.GetType()))).ToList();
        var come = now.Where(each => !wasBy.ContainsKey((each.Key, each.Fact.GetType()))).ToList();

        // One went and one came of the same kind: the same thing under a corrected day.
        foreach (var kind in come.Select(each => each.Fact.GetType()).Distinct().ToList())
        {
            if (gone.Where(each => each.Fact.GetType() == kind).ToList() is [var old] && come.Where(each => each.Fact.GetType() == kind).ToList() is [var different])
            {
                gone.Remove(old);
                come.Remove(different);
                if (Change(old, different) is { } statement)
                {
                    yield return statement;
                }
            }
        }

        foreach (var each in now)
        {
            if (wasBy.TryGetValue((each.Key, each.Fact.GetType()), out var old) && !(old.Fact.Equals(each.Fact) && old.Doubts.SequenceEqual(each.Doubts)) && Change(old, each) is { } statement)
            {
                yield return statement;
            }
        }

        foreach (var each in gone)
        {
            if (HeadOf(each) is not { IsLive: true } head)
            {
                continue;
            }

            if (IsAPersons(head))
            {
                Conflicted(head, "no longer there");
            }
            else
            {
                yield return Statement.Retract(head);
            }
        }

        foreach (var each in come)
        {
            if (Come(each) is { } statement)
            {
                yield return statement;
            }
        }
    }

    private Statement? Change(ReturnedFact old, ReturnedFact now)
    {
        if (HeadOf(old) is not { } head)
        {
            return child is null ? null : Come(now);
        }

        if (head.IsLive && (head.Source is null ? FactOfRow.Agrees(head.Said!, now.Fact) : head.Said!.Equals(now.Fact) && head.Doubts.SequenceEqual(now.Doubts)))
        {
            return null;
        }

        if (IsAPersons(head))
        {
            Conflicted(head, now.Fact.InWords);
            return null;
        }

        var did = !head.IsLive ? Statement.Restore(head, now.Fact) : OnlyEnded(head.Said!, now.Fact) ? Statement.End(head, now.Fact) : Statement.Correct(head, now.Fact);
        return did with { Source = now.Source, Doubts = now.Doubts };
    }

    private Statement? Come(ReturnedFact now)
    {
        var kind = FactKind.Of(now.Fact.GetType());
        var known = child?.Heads.LastOrDefault(head => head.Kind == kind && head.IsLive && head.Source is null && FactOfRow.KeyOf(head.Said!) == now.Key);
        if (known is not null)
        {
            if (!FactOfRow.Agrees(known.Said!, now.Fact))
            {
                Conflicted(known, now.Fact.InWords);
            }

            return null;
        }

        return HeadOf(now) is null ? Statement.Say(subject, now.Fact) with { Source = now.Source, Doubts = now.Doubts } : Change(now, now);
    }

    /// <summary>
    /// The head of the line an import opened under that key. Corrected days give lines new keys, so several may have had the
    /// same one: the one that is live counts, else what a person took back, else what a return did.
    /// </summary>
    private Entry? HeadOf(ReturnedFact fact)
    {
        lines ??= (child?.Heads ?? []).Where(head => head.Subject == subject).ToLookup(head => (head.Kind, KeyOfLine(head) ?? ""));
        var here = lines[(FactKind.Of(fact.Fact.GetType()), fact.Key)];
        return here.LastOrDefault(head => head.IsLive) ?? here.LastOrDefault(IsAPersons) ?? here.LastOrDefault();
    }

    /// <summary>A person's is the last word on it: corrected, confirmed or taken back. What a return takes back has no source, but stands beside the return's own rows.</summary>
    private bool IsAPersons(Entry head) =>
        head.Source is null && !child!.Entries.Any(entry => entry.Signature.Change == head.Signature.Change && entry.Kind == Returned);

    private string? KeyOfLine(Entry head) =>
        head.Source?.Key ?? child!.Line(head.FactId).LastOrDefault(entry => entry.Source is not null)?.Source!.Key ?? (head.IsLive ? FactOfRow.KeyOf(head.Said!) : null);

    private void Conflicted(Entry head, string returned) =>
        conflicts.Add(new(head.Kind.Name, $"{head.Signature.By} recorded: {head.Said?.InWords ?? "taken back"}. The return says: {returned}. The record was not changed"));

    private static bool OnlyEnded(Fact before, Fact after) => (before, after) switch
    {
        (LookedAfter { Until: null } old, LookedAfter { Until: not null } ended) => old with { Until = ended.Until, ReasonCeased = ended.ReasonCeased } == ended,
        (Placement { Until: null } old, Placement { Until: not null } ended) => old with { Until = ended.Until, ReasonForChange = ended.ReasonForChange } == ended,
        (EpisodeAsReturned { Until: null } old, EpisodeAsReturned { Until: not null } ended) => old with { Until = ended.Until, ReasonCeased = ended.ReasonCeased, ReasonForChange = ended.ReasonForChange } == ended,
        (LastingFact { Until: null } old, LastingFact { Until: not null } ended) => old with { Until = ended.Until } == ended,
        (Unaccompanied { Until: null } old, Unaccompanied { Until: not null } ended) => old with { Until = ended.Until } == ended,
        (DecisionToPlace { CeasedOn: null } old, DecisionToPlace { CeasedOn: not null } ended) => old with { CeasedOn = ended.CeasedOn, ReasonCeased = ended.ReasonCeased } == ended,
        _ => false,
    };
}

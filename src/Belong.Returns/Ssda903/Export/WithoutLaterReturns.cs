using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;

namespace Belong.Returns.Ssda903.Export;

/// <summary>
/// A child's record as it would be had no later year's return been taken in: what those ended, corrected or took back is
/// as the returns up to the year have it, and what people said since stands. So taking a year in never alters the
/// return of the year before.
/// </summary>
internal static class WithoutLaterReturns
{
    public static ChildRecord Of(ChildRecord child, int year)
    {
        foreach (var returns in child.Facts<ReturnedChild>().GroupBy(each => (each.Subject, each.Fact.Authority)).ToList())
        {
            var later = returns.Where(each => each.Fact.Year > year).ToList();
            if (later.Count == 0)
            {
                continue;
            }

            var all = FactOfRow.All(returns.Select(each => each.Fact));
            var until = FactOfRow.All(returns.Where(each => each.Fact.Year <= year).Select(each => each.Fact));
            var statements = new Differences(child, returns.Key.Subject, []).Between(all, until).Concat(later.Select(Statement.Retract)).ToList();
            child = child.With(statements, $"SSDA903 return {year} of {returns.Key}");
        }

        return child;
    }

    /// <summary>The record with more said of it, for reading only: nothing of it is written.</summary>
    private static ChildRecord With(this ChildRecord child, IEnumerable<Statement> statements, string why)
    {
        var last = child.Entries[^1].Signature;
        var signature = new Signature(ChangeId.Of(why), last.Seq, last.At, "", why);
        return (ChildRecord)RecordKind.Of<ChildRecord>().Make(child.Id, [.. child.Entries, .. statements.Select((said, i) => said.Kind.Around(said.Fact, said, EntryId.Of(signature.Change, i), signature))], child.Joined);
    }
}

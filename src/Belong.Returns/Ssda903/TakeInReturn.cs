using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Returns;

namespace Belong.Returns.Ssda903;

/// <summary>What an import says of one child in one year.</summary>
/// <param name="Tables">The tables it speaks of. What an earlier import said of other tables stands.</param>
public sealed record YearOfChild(int Year, ImmutableHashSet<Table> Tables, ImmutableArray<ReturnedRow> Rows);

/// <summary>
/// Takes in what a return says of one child. It is compared with what its own previous import said, not with the
/// record: what is new is said, what is over ended, what is different corrected, and what the same return had and has no longer is
/// withdrawn, as far as somebody has confirmed. A fact that a person has corrected since is left alone and listed as a conflict.
/// </summary>
/// <param name="Child">The id of the record to open, where the authority's child id is not yet known.</param>
public sealed record TakeInReturn(SubjectId Child, string Authority, string ChildId, ImmutableArray<YearOfChild> Years) : Act
{
    /// <summary>The hash of the files of the import it is part of; refused when another import of the same return has begun since.</summary>
    public string Files { get; init; } = "";

    /// <summary>How many facts the act may withdraw: none unless somebody who saw how many it would be has said so.</summary>
    public int MayWithdraw { get; init; }

    public override string Why => $"SSDA903 return {string.Join(" and ", Years.Select(year => $"{year.Year - 1}-{year.Year % 100:00}"))}";

    /// <summary>The child's record, where the authority's id is known.</summary>
    public static ChildRecord? Find(County county, string authority, string childId) =>
        county.FoundBy(Identifier.Words(Identifier.ChildIdOf(authority), childId)).OfType<ChildRecord>().FirstOrDefault();

    /// <summary>
    /// Whose entry holds the id. Two records that were joined keep their own ids and their own rows of each return, so
    /// an import goes on with the one it knows and separating them stays exact.
    /// </summary>
    public static SubjectId? SubjectOf(ChildRecord? child, string authority, string childId) =>
        child?.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == Identifier.ChildIdOf(authority) && each.Fact.Value == childId)?.Subject;

    /// <summary>What earlier imports said of the child under that id, a year each.</summary>
    public static IEnumerable<Entry<ReturnedChild>> Returned(ChildRecord? child, string authority, string childId) =>
        SubjectOf(child, authority, childId) is { } subject ? child!.Facts<ReturnedChild>().Where(each => each.Subject == subject && each.Fact.Authority == authority) : [];

    /// <summary>What the return would say of the child in a year, what it speaks of replaced and the rest kept.</summary>
    public static ImmutableArray<ReturnedRow> Merged(ReturnedChild? before, YearOfChild year) =>
        before is null ? year.Rows : [.. before.Rows.Where(row => !year.Tables.Contains(row.Table)), .. year.Rows];

    /// <summary>The tables of which the return spoke, in this import and those before it; empty where one spoke of all.</summary>
    private static string SpokeOf(ReturnedChild? before, YearOfChild year) =>
        before is { Tables.Length: 0 } ? "" : string.Join(' ', Tables.All.Where(table => year.Tables.Contains(table) || before?.SpeaksOf(table.Name) == true).Select(table => table.Name));

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        if (Files.Length > 0 && county.Find(ImportOfReturn.RecordOf(Authority, Years[^1].Year))?.Facts<ImportOfReturn>().Any(each => !each.Fact.Finished && each.Fact.Files == Files) != true)
        {
            return Outcome.Refuse([new("Files", "Another import of this return began while this one ran, and goes on in its place")]);
        }

        var known = Find(county, Authority, ChildId);
        var subject = SubjectOf(known, Authority, ChildId) ?? Child;
        var before = Returned(known, Authority, ChildId).ToDictionary(each => each.Fact.Year);
        var after = before.ToDictionary(pair => pair.Key, pair => pair.Value.Fact);
        var said = new List<Statement>();

        foreach (var year in Years)
        {
            var head = before.GetValueOrDefault(year.Year);
            var returned = RowsOfChild.Store(year.Year, Authority, Merged(head?.Fact, year), SpokeOf(head?.Fact, year));
            after[year.Year] = returned;
            if (head is null)
            {
                said.Add(Statement.Say(subject, returned));
            }
            else if (!head.Fact.SaysTheSameAs(returned))
            {
                said.Add(Statement.Correct(head, returned));
            }
        }

        if (said.Count == 0)
        {
            return Outcome.Nothing;
        }

        var was = FactOfRow.All(before.Values.Select(each => each.Fact));
        var now = FactOfRow.All(after.Values);
        var conflicts = new List<Problem>();
        said.AddRange(new Differences(known, subject, conflicts).Between(was, now));
        var withdrawn = said.Count(each => each.Did == Did.Retracted);
        if (withdrawn > MayWithdraw)
        {
            return Outcome.Refuse([new("Withdrawals", $"{withdrawn} {(withdrawn == 1 ? "fact" : "facts")} about child {ChildId} would be withdrawn, and {(MayWithdraw == 0 ? "nobody has confirmed that" : $"only {MayWithdraw} were confirmed")}")]);
        }

        return (known is null
            ? Outcome.Add([Statement.Say(subject, new Identifier { Scheme = Identifier.ChildIdOf(Authority), Value = ChildId }), .. said], Opening.Of<ChildRecord>(subject))
            : Outcome.Add(said)).Leaving(conflicts);
    }
}

using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;

namespace Belong.Data;

/// <summary>A fact that an import would withdraw, because the return had it and has it no longer.</summary>
/// <param name="Table">The table of the row that told of it.</param>
/// <param name="Fact">What it says, in words.</param>
public sealed record Withdrawal(string Child, string Table, string Fact);

/// <summary>All that an import would withdraw.</summary>
/// <param name="WholeTables">Tables of the year of which not one fact would be left.</param>
public sealed record Withdrawals(IReadOnlyList<Withdrawal> Facts, IReadOnlyList<string> WholeTables)
{
    /// <summary>Of so many children facts may be withdrawn on one word.</summary>
    public const int FewChildren = 5;

    public static readonly Withdrawals None = new([], []);

    public int Count => Facts.Count;

    public int Children { get; } = Facts.Select(each => each.Child).Distinct(StringComparer.Ordinal).Count();

    /// <summary>More than a few children, or a whole table: the number of children is asked for too.</summary>
    public bool AskTwice => Children > FewChildren || WholeTables.Count > 0;

    /// <summary>How much it is, in words.</summary>
    public string HowMuch => $"{Count.InWords()} {(Count == 1 ? "fact" : "facts")} about {Children.InWords()} {(Children == 1 ? "child" : "children")}";

    /// <summary>Why the import may not go on; null where nothing is withdrawn, or the very numbers were confirmed.</summary>
    public Problem? Refusal(Confirmed confirmed) =>
        Count == 0 || (confirmed.Facts == Count && (!AskTwice || confirmed.Children == Children)) ? null : new(
            "Withdrawals",
            $"{(confirmed.Facts is null && confirmed.Children is null ? "" : "The numbers confirmed are not right. ")}Earlier files of the same return had facts that these files leave out: importing these files would withdraw {HowMuch}"
            + (WholeTables.Count > 0 ? $", all of {string.Join(" and ", WholeTables)}" : ""));

    /// <summary>What the acts would withdraw, of the year that is taken in.</summary>
    internal static Withdrawals Of(County county, int year, IEnumerable<(TakeInReturn Act, IReadOnlyList<Entry> Gone)> acts)
    {
        var gone = acts.SelectMany(each => each.Gone.Select(entry => (each.Act.ChildId, Entry: entry))).ToList();
        if (gone.Count == 0)
        {
            return None;
        }

        var label = FactOfRow.Label(year);
        var lost = gone.CountBy(each => TableOf(each.Entry, label)).ToDictionary();
        var there = county.Children.SelectMany(child => child.Heads).Where(head => head.IsLive).CountBy(head => TableOf(head, label)).ToDictionary();
        return new(
            [.. gone.Select(each => new Withdrawal(each.ChildId, each.Entry.Source?.Table ?? "", each.Entry.Said!.InWords))],
            [.. lost.Where(each => each.Key.Length > 0 && there.GetValueOrDefault(each.Key) == each.Value && each.Value > 1).Select(each => each.Key)]);
    }

    private static string TableOf(Entry entry, string year) => entry.Source is { } source && source.Return == year ? source.Table : "";
}

/// <summary>What somebody who saw the numbers has confirmed of an import.</summary>
/// <param name="Facts">That so many facts are withdrawn.</param>
/// <param name="Children">That they are about so many children.</param>
/// <param name="AnyYear">That the files are of the year though no day in them lies in it.</param>
public sealed record Confirmed(int? Facts = null, int? Children = null, bool AnyYear = false)
{
    public static readonly Confirmed Nothing = new();
}

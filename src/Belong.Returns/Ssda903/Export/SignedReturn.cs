using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Returns;

namespace Belong.Returns.Ssda903.Export;

/// <summary>A return as it was signed off, put together again from the rows frozen with each child.</summary>
public sealed record SignedReturn(SignedOff Signed, MadeReturn Made)
{
    /// <summary>Rows that are gone, because the record of the child they were about was destroyed.</summary>
    public int Gone => Signed.Rows - Made.Rows;

    /// <summary>True when the files are, byte for byte, those that were signed.</summary>
    public bool IsWhole { get; } = SignOffReturn.HashOf(Made) == Signed.Hash;

    /// <summary>Why the files cannot be had again.</summary>
    public string WhyNot => Gone > 0
        ? $"{Gone} of the {Signed.Rows} rows that were signed are gone, because the records of the children they were about have been destroyed since. What is left is not what was signed"
        : "The rows that were signed do not make the hash that was signed: the ledger may have been tampered with. Run belong verify";

    /// <summary>The last signature under a year's return.</summary>
    public static Entry<SignedOff>? Last(County county, int year) => All(county, year).MaxBy(each => each.Signature.Seq);

    public static IEnumerable<Entry<SignedOff>> All(County county, int year) => county.Returns.SelectMany(record => record.Facts<SignedOff>()).Where(each => each.Fact.Year == year);

    /// <summary>The return as it was last signed off; null where it never was.</summary>
    public static SignedReturn? Of(County county, int year)
    {
        if (Last(county, year) is not { } signed)
        {
            return null;
        }

        var rows = county.Children
            .SelectMany(child => child.Facts<SignedRows>())
            .Where(each => each.Fact.Year == year && each.Signature.Change == signed.Signature.Change)
            .SelectMany(each => each.Fact.Rows.Select(row => new MadeRow(new(Tables.Named(row.Table), row.Number, row.Values), each.Subject, row.Facts)))
            .ToLookup(row => row.Row.Table);
        return new(signed.Fact, new(year, county.Council.Authority?.Code ?? "", Layout.Of(year).ToImmutableDictionary(table => table, table => rows[table].OrderBy(row => row.Row.Number).ToImmutableArray())));
    }

    /// <summary>The rows of each child, to be kept with the child.</summary>
    internal static IEnumerable<Statement> Freeze(MadeReturn made, string hash) =>
        made.InOrder.SelectMany(table => made.Tables[table]).GroupBy(row => row.Child)
            .Select(child => Statement.Say(child.Key, new SignedRows { Year = made.Year, Hash = hash, Rows = [.. child.Select(row => new SignedRow(row.Row.Table.Name, row.Row.Number, row.Row.Values, row.Facts))] }));
}

using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>A table of the data set as it is published: its name, its columns in their order, and its rows.</summary>
public abstract class DatasetTable
{
    public abstract string Name { get; }

    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>Columns that are always blank, with why: Belong does not ask it, or not yet.</summary>
    public abstract ImmutableArray<(string Column, string Why)> Blank { get; }

    /// <summary>A cell is a text, a day, a whole number, or null.</summary>
    public abstract IEnumerable<ImmutableArray<object?>> Rows(DatasetReading reading);

    /// <summary>Every table there is, by name.</summary>
    public static ImmutableArray<DatasetTable> All { get; } = [.. Modules.Each<DatasetTable>(typeof(DatasetTable).Assembly).OrderBy(table => table.Name, StringComparer.Ordinal)];
}

/// <inheritdoc />
/// <typeparam name="TItem">What a row is of.</typeparam>
public abstract class DatasetTable<TItem> : DatasetTable
{
    private ImmutableArray<Part>? parts;

    public sealed override ImmutableArray<string> Columns => [.. InOrder.Select(part => part.Column)];

    public sealed override ImmutableArray<(string Column, string Why)> Blank => [.. InOrder.Where(part => part.WhyBlank is not null).Select(part => (part.Column, part.WhyBlank!))];

    public sealed override IEnumerable<ImmutableArray<object?>> Rows(DatasetReading reading) => Items(reading).Select(item => (ImmutableArray<object?>)[.. InOrder.Select(part => part.Value?.Invoke(item))]);

    protected abstract IEnumerable<TItem> Items(DatasetReading reading);

    /// <summary>The columns, in the order in which they are published.</summary>
    protected abstract IEnumerable<Part> Parts { get; }

    private ImmutableArray<Part> InOrder => parts ??= [.. Parts];

    protected static Part Of(string column, Func<TItem, object?> value) => new(column, value, null);

    protected static Part None(string column, string why) => new(column, null, why);

    /// <summary>A column: what stands in it, or why nothing does.</summary>
    protected sealed record Part(string Column, Func<TItem, object?>? Value, string? WhyBlank);
}

/// <summary>A fact of a child.</summary>
public readonly record struct OfChild<TFact>(ChildRecord Child, Entry<TFact> Entry)
    where TFact : Fact
{
    public TFact Fact => Entry.Fact;
    public string Person => DatasetReading.PersonOf(Child);
    public string Row => DatasetReading.RowOf(Entry);
}

/// <summary>A table whose rows are facts of one kind, of the six years.</summary>
public abstract class FactTable<TFact> : DatasetTable<OfChild<TFact>>
    where TFact : Fact
{
    protected sealed override IEnumerable<OfChild<TFact>> Items(DatasetReading reading) =>
        reading.Children.SelectMany(child => child.Facts<TFact>().Where(entry => Belongs(entry.Fact) && (Last(entry.Fact) is not { } day || day >= reading.Since)).Select(entry => new OfChild<TFact>(child, entry)));

    /// <summary>Whether a fact is a row of it at all.</summary>
    protected virtual bool Belongs(TFact fact) => true;

    /// <summary>The last day it speaks of; null where it has not ended, or speaks of none.</summary>
    protected abstract DateOnly? Last(TFact fact);

    protected static string YesNo(bool yes) => yes ? "Y" : "N";
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Belong.Domain.Facts;

/// <summary>What any record is made of.</summary>
/// <param name="Joined">Other records that turned out to be about the same subject.</param>
public readonly record struct RecordParts(SubjectId Id, ImmutableArray<Entry> Entries, ImmutableArray<SubjectId> Joined);

/// <summary>The name under which records of a class are stored. It never changes.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RecordAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>The word for several, as it stands in addresses.</summary>
    public required string Many { get; init; }

    /// <summary>The id of the only record there can be of this kind; blank where there are many.</summary>
    public string Only { get; init; } = "";
}

/// <summary>A kind of record: its stored name and its class. Found from the <c>[Record]</c> marks, as kinds of fact are.</summary>
public sealed class RecordKind
{
    private static readonly ConcurrentDictionary<Type, RecordKind> Known = new();
    private readonly ConstructorInvoker make;

    private RecordKind(Type type)
    {
        var mark = type.GetCustomAttribute<RecordAttribute>(false) ?? throw new InvalidOperationException($"{type.Name} is a record without a stored name: mark it [Record(\"name\")]");
        (Type, Name, Many, Only) = (type, mark.Name, mark.Many, mark.Only.Length > 0 ? new SubjectId(new Guid(mark.Only)) : null);
        make = ConstructorInvoker.Create(type.GetConstructor([typeof(RecordParts)]) ?? throw new InvalidOperationException($"{type.Name} is not made of {nameof(RecordParts)}"));
    }

    public Type Type { get; }
    public string Name { get; }
    public string Many { get; }

    /// <summary>The id of the only record of this kind; null where there are many.</summary>
    public SubjectId? Only { get; }

    /// <summary>Every kind there is in the modules, by its stored name.</summary>
    public static FrozenDictionary<string, RecordKind> All { get; } = In(Modules.All);

    public static RecordKind Of<TRecord>()
        where TRecord : Record => Of(typeof(TRecord));

    public static RecordKind Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    /// <summary>Every kind marked in the assemblies, by its stored name.</summary>
    /// <exception cref="InvalidOperationException">Two kinds share a stored name.</exception>
    public static FrozenDictionary<string, RecordKind> In(params IEnumerable<Assembly> assemblies)
    {
        var kinds = assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(RecordAttribute), false)).Select(Of).ToList();
        return kinds.GroupBy(kind => kind.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new InvalidOperationException($"Two kinds of record are stored as \"{twice.Key}\"")
            : kinds.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
    }

    public Record Make(SubjectId id, ImmutableArray<Entry> entries, ImmutableArray<SubjectId> joined = default) =>
        (Record)make.Invoke(new RecordParts(id, entries, joined.IsDefault ? [] : joined));

    public override string ToString() => Name;
}

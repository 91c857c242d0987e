using System.Collections.Frozen;
using System.Reflection;

namespace Belong.Domain.Facts;

/// <summary>A kind of fact: its stored name, the version of its shape and its type. Found once, from the <c>[Fact]</c> marks.</summary>
public abstract class FactKind
{
    public required string Name { get; init; }
    public required int Shape { get; init; }
    public required string Title { get; init; }

    /// <summary>True where <see cref="RecordFact"/> records it.</summary>
    public required bool Plain { get; init; }

    /// <summary>True where one may be said of several records at once.</summary>
    public required bool ForSeveral { get; init; }

    /// <summary>On what kind of record it stands; null where on any.</summary>
    public required RecordKind? On { get; init; }
    public abstract Type Type { get; }

    /// <summary>An entry of this kind around a fact, or around none where it was retracted.</summary>
    public abstract Entry Around(Fact? fact, Statement said, EntryId id, Signature signature);

    /// <summary>Every kind marked in the assemblies.</summary>
    /// <exception cref="InvalidOperationException">Two kinds share a stored name.</exception>
    public static FrozenDictionary<string, FactKind> In(params IEnumerable<Assembly> assemblies)
    {
        var kinds = new Dictionary<string, FactKind>(StringComparer.Ordinal);
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(FactAttribute), false)))
        {
            var kind = Of(type);
            if (!kinds.TryAdd(kind.Name, kind))
            {
                throw new InvalidOperationException($"Two kinds of fact are stored as \"{kind.Name}\"");
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static FactKind Of<TFact>()
        where TFact : Fact => Known<TFact>.Kind;

    public static FactKind Of(Type type) =>
        (FactKind)typeof(Known<>).MakeGenericType(type).GetField(nameof(Known<Fact>.Kind))!.GetValue(null)!;

    private static class Known<TFact>
        where TFact : Fact
    {
        public static readonly FactKind Kind = Make();

        private static FactKind<TFact> Make()
        {
            var mark = typeof(TFact).GetCustomAttribute<FactAttribute>(false)
                ?? throw new InvalidOperationException($"{typeof(TFact).Name} is a fact without a stored name: mark it [Fact(\"name\")]");
            return new() { Name = mark.Name, Shape = mark.Shape, Title = mark.Title.Length > 0 ? mark.Title : typeof(TFact).Name, Plain = mark.Plain, ForSeveral = mark.ForSeveral, On = mark.On is { } on ? RecordKind.Of(on) : null };
        }
    }
}

/// <inheritdoc />
public sealed class FactKind<TFact> : FactKind
    where TFact : Fact
{
    public override Type Type => typeof(TFact);

    public override Entry Around(Fact? fact, Statement said, EntryId id, Signature signature) =>
        new Entry<TFact>((TFact?)fact)
        {
            Id = id,
            FactId = said.Line ?? new FactId(id.Value),
            Subject = said.Subject,
            Did = said.Did,
            Signature = signature,
            Replaces = said.Replaces,
            Source = said.Source,
            Doubts = said.Doubts,
        };
}

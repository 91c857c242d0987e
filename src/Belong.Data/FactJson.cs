using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>An entry's content as it is stored: the fact, where it came from, and what is doubted of it.</summary>
public sealed record Body<TFact>
{
    [JsonPropertyName("fact")]
    public TFact? Fact { get; init; }

    [JsonPropertyName("from")]
    public Source? From { get; init; }

    [JsonPropertyName("doubts")]
    public IReadOnlyList<string>? Doubts { get; init; }
}

/// <summary>
/// Facts to stored text and back. What was said is written: not what is worked out from it, such as its words, nor what a
/// fact leaves at its default, so that a field added later reads as its default from older text. Stored bytes are never
/// rewritten; an older shape is read through <see cref="Shapes"/>.
/// </summary>
public static class FactJson
{
    private static readonly ConcurrentDictionary<FactKind, Codec> Codecs = new();

    /// <summary>Every kind of fact there is, by stored name.</summary>
    public static FrozenDictionary<string, FactKind> Kinds { get; } = FactKind.In(Modules.All);

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(),
            new IdConverter<SubjectId>(id => id.Value, id => new(id)),
            new IdConverter<FactId>(id => id.Value, id => new(id)),
            new IdConverter<EntryId>(id => id.Value, id => new(id)),
            new PooledText(),
            new SourceConverter(),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteWhatWasSaid } },
    };

    public static byte[] Write(Statement said) => CodecOf(said.Kind).Write(said);

    /// <summary>The parts of a fact as they are stored, for whoever reads it from outside: what stands at its default is left out.</summary>
    public static JsonObject Parts(Fact fact) => JsonSerializer.SerializeToNode(fact, fact.GetType(), Outside)!.AsObject();

    private static readonly JsonSerializerOptions Outside = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Reads one stored body. The kind must be known and its shape not newer than this program.</summary>
    /// <exception cref="UnreadableLedgerException">This version cannot read it.</exception>
    public static (Fact? Fact, Source? From, ImmutableArray<string> Doubts) Read(string kind, int shape, ReadOnlySpan<byte> bytes)
    {
        var known = KindOf(kind, shape);
        return CodecOf(known).Read(shape == known.Shape ? bytes : Shapes.Upgrade(known, shape, bytes));
    }

    public static FactKind KindOf(string kind, int shape) =>
        !Kinds.TryGetValue(kind, out var known)
            ? throw new UnreadableLedgerException($"The database holds facts of the kind \"{kind}\", which this version of Belong does not know. Start a newer version.")
            : shape > known.Shape
                ? throw new UnreadableLedgerException($"The database holds \"{kind}\" facts of shape {shape}; this version of Belong reads up to {known.Shape}. Start a newer version.")
                : known;

    private static Codec CodecOf(FactKind kind) => Codecs.GetOrAdd(kind, static each => (Codec)Activator.CreateInstance(typeof(Codec<>).MakeGenericType(each.Type))!);

    private static void WriteWhatWasSaid(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || !type.Type.IsAssignableTo(typeof(Fact)))
        {
            return;
        }

        // Whatever has a condition of its own is written by it alone, read-only or not: what is worked out goes first.
        foreach (var workedOut in type.Properties.Where(property => property.Set is null).ToList())
        {
            type.Properties.Remove(workedOut);
        }

        var blank = Activator.CreateInstance(type.Type)!;
        foreach (var property in type.Properties)
        {
            var (get, ordinary) = (property.Get!, property.Get!(blank));
            property.ShouldSerialize = (_, value) => !Equals(value, ordinary);
        }
    }

    private abstract class Codec
    {
        public abstract byte[] Write(Statement said);
        public abstract (Fact? Fact, Source? From, ImmutableArray<string> Doubts) Read(ReadOnlySpan<byte> bytes);
    }

    private sealed class Codec<TFact> : Codec
        where TFact : Fact
    {
        private readonly JsonSerializerOptions options = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

        public override byte[] Write(Statement said) => JsonSerializer.SerializeToUtf8Bytes(
            new Body<TFact> { Fact = (TFact?)said.Fact, From = said.Source, Doubts = said.Doubts.IsEmpty ? null : said.Doubts }, options);

        public override (Fact? Fact, Source? From, ImmutableArray<string> Doubts) Read(ReadOnlySpan<byte> bytes)
        {
            var body = JsonSerializer.Deserialize<Body<TFact>>(bytes, options)!;
            return (body.Fact, body.From, body.Doubts is { } doubts ? [.. doubts] : []);
        }
    }

    /// <summary>Codes, postcodes and worker ids recur by the thousand: short text is kept once.</summary>
    private sealed class PooledText : JsonConverter<string>
    {
        private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Pool =
            new ConcurrentDictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public static string? Of(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > 12)
            {
                return reader.GetString();
            }

            Span<char> text = stackalloc char[12];
            var length = reader.CopyString(text);
            return Pool.TryGetValue(text[..length], out var known) ? known : Add(text[..length]);
        }

        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader);

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        private static string Add(ReadOnlySpan<char> text)
        {
            var made = text.ToString();
            Pool[text] = made;
            return made;
        }
    }

    /// <summary>Every imported entry has a source: read by hand, several times faster than through its constructor.</summary>
    private sealed class SourceConverter : JsonConverter<Source>
    {
        public override Source Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var (year, table, row, key) = ("", "", 0, "");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("return"u8))
                {
                    reader.Read();
                    year = PooledText.Of(ref reader);
                }
                else if (reader.ValueTextEquals("table"u8))
                {
                    reader.Read();
                    table = PooledText.Of(ref reader);
                }
                else if (reader.ValueTextEquals("row"u8))
                {
                    reader.Read();
                    row = reader.GetInt32();
                }
                else if (reader.ValueTextEquals("key"u8))
                {
                    reader.Read();
                    key = reader.GetString();
                }
                else
                {
                    reader.Skip();
                }
            }

            return new(year!, table!, row, key!);
        }

        public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("return"u8, value.Return);
            writer.WriteString("table"u8, value.Table);
            writer.WriteNumber("row"u8, value.Row);
            writer.WriteString("key"u8, value.Key);
            writer.WriteEndObject();
        }
    }

    private sealed class IdConverter<T>(Func<T, Guid> value, Func<Guid, T> make) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, T id, JsonSerializerOptions options) => writer.WriteStringValue(value(id));
    }
}

/// <summary>How older shapes of facts are read: for each kind and shape a pure function to the next one.</summary>
public static class Shapes
{
    private static readonly FrozenDictionary<(string Kind, int Shape), Func<JsonObject, JsonObject>> ToNext =
        new Dictionary<(string Kind, int Shape), Func<JsonObject, JsonObject>>().ToFrozenDictionary();

    internal static byte[] Upgrade(FactKind kind, int shape, ReadOnlySpan<byte> bytes)
    {
        var body = JsonNode.Parse(bytes)!.AsObject();
        for (; shape < kind.Shape; shape++)
        {
            body["fact"] = ToNext[(kind.Name, shape)](body["fact"]!.AsObject());
        }

        return JsonSerializer.SerializeToUtf8Bytes(body);
    }
}

/// <summary>The ledger was written by a newer version. Nothing is served rather than something wrong.</summary>
public sealed class UnreadableLedgerException(string message) : Exception(message);

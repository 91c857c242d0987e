using System.Data.Common;
using System.Globalization;
using System.Text;
using Belong.Domain.Facts;

namespace Belong.Data;

/// <summary>
/// One typed view for each kind of fact, for analysts: what holds now, without restricted records and the sealed ones of
/// children who were adopted. They are made anew
/// at each migration, so that a new kind of fact needs no edit.
/// </summary>
internal static class Views
{
    public static void Make(Engine engine, DbConnection connection, DbTransaction transaction)
    {
        foreach (var name in (string[])[.. FactJson.Kinds.Values.Select(Name), "closed_subject"])
        {
            connection.Run($"drop view if exists {name}", transaction);
        }

        var ceased = engine is SqliteEngine ? "json_extract(cast(b.bytes as text), '$.fact.reasonCeased')" : "(convert_from(b.bytes, 'UTF8')::jsonb -> 'fact' ->> 'reasonCeased')";
        connection.Run(
            $"""
            create view closed_subject as
            select e.subject from entry e
            left join content b on b.entry = e.seq
            where e.did <> 'Retracted' and not exists (select 1 from entry later where later.replaces = e.id)
              and (e.kind in ('restriction', 'sealed') or (e.kind = 'looked-after' and {ceased} in ('E11', 'E12')))
            """,
            transaction);
        foreach (var kind in FactJson.Kinds.Values.OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            connection.Run(Definition(engine, kind), transaction);
        }
    }

    public static string Name(FactKind kind) => $"fact_{kind.Name.Replace('-', '_')}";

    private static string Definition(Engine engine, FactKind kind)
    {
        var blank = Activator.CreateInstance(kind.Type)!;
        var columns = kind.Type.GetProperties()
            .Where(property => property.SetMethod is not null)
            .Select(property => Column(engine, property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property.GetValue(blank)));
        return $"""
            create view {Name(kind)} as
            select e.fact as fact_id, e.subject as subject_id, c.at_us as recorded_at_us, c."by" as recorded_by, {string.Join(", ", columns)}
            from entry e
            join change c on c.seq = e.change
            join content b on b.entry = e.seq
            where e.kind = '{kind.Name}' and e.did <> 'Retracted'
              and not exists (select 1 from entry later where later.replaces = e.id)
              and e.subject not in (select subject from closed_subject)
            """;
    }

    private static string Column(Engine engine, string property, Type type, object? ordinary)
    {
        var key = char.ToLowerInvariant(property[0]) + property[1..];
        var name = $"\"{Snake(property)}\"";
        var stored = engine is SqliteEngine
            ? $"json_extract(cast(b.bytes as text), '$.fact.{key}')"
            : $"(convert_from(b.bytes, 'UTF8')::jsonb -> 'fact' ->> '{key}'){(type == typeof(DateOnly) ? "::date" : type == typeof(int) ? "::int" : type == typeof(bool) ? "::boolean" : "")}";

        // What a fact leaves at its ordinary value is not stored, and must not read as unknown.
        var value = ordinary switch
        {
            bool flag => engine is SqliteEngine ? flag ? "1" : "0" : flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            Enum or "" => $"'{ordinary}'",
            _ => null,
        };
        return value is null ? $"{stored} as {name}" : $"coalesce({stored}, {value}) as {name}";
    }

    private static string Snake(string property)
    {
        var text = new StringBuilder();
        foreach (var letter in property)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Text.Json;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>Small returns with a reference validator's answers, a file a rule, each replayed at a year it is for.</summary>
public sealed class VectorTests
{
    /// <summary>Where the reference is wrong and Belong does what the rule means, told one by one in docs/903-differences.md.</summary>
    private static readonly HashSet<string> Different = [.. Difference903.All.SelectMany(each => each.Vectors)];

    [Fact]
    public void Every_vector_replays_at_the_year_it_names()
    {
        var wrong = new List<string>();
        var replayed = 0;
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Path("returns", "903", "vectors"), "*.json").Order())
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var code = json.RootElement.GetProperty("code").GetString()!;
            foreach (var version in json.RootElement.GetProperty("versions").EnumerateArray())
            {
                foreach (var vector in version.GetProperty("vectors").EnumerateArray())
                {
                    var id = vector.GetProperty("id").GetString()!;
                    replayed++;
                    foreach (var year in Years(version))
                    {
                        var said = Replay(code, year, vector);
                        if (said is null == Different.Contains(id))
                        {
                            wrong.Add($"{id} in {year}: {said ?? "no longer different"}");
                        }
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(385, replayed);
    }

    /// <summary>The years a version is for; of one that never came into force, the year it was written for.</summary>
    private static List<int> Years(JsonElement version)
    {
        var active = version.GetProperty("active_in_0_1_15").EnumerateArray().Select(year => year.GetString()!).ToList();
        return [.. (active.Count > 0 ? active : [version.GetProperty("defined_in").GetString()![3..]]).Select(year => int.Parse(year[..4], CultureInfo.InvariantCulture) + 1)];
    }

    /// <summary>Null where the answer is the reference's.</summary>
    private static string? Replay(string code, int year, JsonElement vector)
    {
        if (RuleBook.Named(code) is not { } rule)
        {
            return "there is no such rule";
        }

        var made = new AReturn(year) { Authority = "E10000016" };
        if (vector.GetProperty("metadata") is { ValueKind: JsonValueKind.Object } metadata)
        {
            foreach (var each in metadata.EnumerateObject())
            {
                switch (each.Name)
                {
                    case "collection_start":
                        made.Begins = ReturnDate.Read(each.Value.GetString());
                        break;
                    case "collection_end":
                        made.Ends = ReturnDate.Read(each.Value.GetString());
                        break;
                    case "localAuthority":
                        made.Authority = each.Value.GetString()!.ToUpperInvariant();
                        break;
                    case "file_format":
                        made.FromXml = each.Value.GetString() == "xml";
                        break;
                    case "provider_info":
                        foreach (var provider in each.Value.EnumerateArray())
                        {
                            made.With("Providers", [.. provider.EnumerateObject().Select(cell => (ProviderColumn(cell.Name), Text(cell.Value)?.ToUpperInvariant()))]);
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        foreach (var table in vector.GetProperty("tables").EnumerateObject())
        {
            made.Table(table.Name);
            foreach (var row in table.Value.EnumerateArray())
            {
                made.With(table.Name, [.. row.EnumerateObject().Select(cell => (Column(table.Name, cell.Name), Text(cell.Value)?.ToUpperInvariant())).Where(cell => cell.Item1 is not null)!]);
            }
        }

        // Values are put in capitals, as a file's are; so is the authority, which the reference left as it was.
        var expected = made.Authority == "E10000016" && vector.TryGetProperty("expected_upper_case", out var upper) ? upper : vector.GetProperty("expected");
        var wanted = expected.ValueKind == JsonValueKind.Object
            ? expected.EnumerateObject().SelectMany(table => table.Value.EnumerateArray().Select(row => $"{table.Name} {row.GetInt32()}")).Order().ToList()
            : [];
        var found = CheckReturn.Run(made.Build(), [rule]);
        var skipped = vector.GetProperty("skipped").GetBoolean();
        if (found.NotRun.Count > 0)
        {
            return skipped ? null : $"not run: {found.NotRun.Values.First()}";
        }

        var named = found.Errors[0].Select(row => $"{row.Table.Name} {row.Number}").Order().ToList();
        return named.SequenceEqual(wanted) ? null : $"too many [{string.Join(", ", named.Except(wanted))}], too few [{string.Join(", ", wanted.Except(named))}]";
    }

    /// <summary>A value with nothing in it stands in a vector for something that is no blank: no file can hold it, a space comes nearest.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : " ",
        _ => value.GetRawText(),
    };

    /// <summary>Rules of the reference that read columns no upload has are given the column they mean.</summary>
    private static string? Column(string table, string column) => (table, column) switch
    {
        ("Episodes", "PLACEMENT") => "PLACE",
        ("Episodes", "DATE_EPISODE_CEASED") => "DEC",
        ("Header", "UASC_STATUS") => "UASC",
        (_, "SEX") when table is not ("Header" or "Header_last" or "UASC" or "UASC_last") => null,
        ("Episodes", "DOB") => null,
        _ => column,
    };

    private static string ProviderColumn(string column) => column switch
    {
        "PLACE_CODES" => "PLACES",
        "PROVIDER_CODES" => "KINDS",
        "REG_END" => "CLOSED",
        "LA_CODE_INFERRED" => "AUTHORITY",
        _ => column,
    };
}

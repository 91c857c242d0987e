using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Whether an object of the daily payload is as it is published: which members there are, what each may be, and which there must be.</summary>
public static partial class PayloadCheck
{
    // Each before what it stands in: they are made in this order.
    private static readonly Dictionary<string, Func<JsonNode, string?>> Details = new(StringComparer.Ordinal)
    {
        ["unique_pupil_number"] = Pattern("^[A-Za-z0-9]{13}$"),
        ["former_unique_pupil_number"] = Pattern("^[A-Za-z0-9]{13}$"),
        ["unique_pupil_number_unknown_reason"] = Pattern("^UN([1-9]|10)$"),
        ["first_name"] = Text(128),
        ["surname"] = Text(128),
        ["date_of_birth"] = Day,
        ["expected_date_of_birth"] = Day,
        ["sex"] = Pattern("^[MFU]$"),
        ["ethnicity"] = Pattern("^[A-Z]{4}$"),
        ["disabilities"] = Each(Pattern("^[A-Z]{2,4}$")),
        ["postcode"] = Text(8),
        ["uasc_flag"] = Flag,
        ["uasc_end_date"] = Day,
        ["purge"] = Flag,
    };

    private static readonly Dictionary<string, Func<JsonNode, string?>> Health = new(StringComparer.Ordinal)
    {
        ["sdq_assessments"] = List(new(StringComparer.Ordinal) { ["date"] = Day, ["score"] = node => node.GetValueKind() == JsonValueKind.Number && node.GetValue<int>() is >= 0 and <= 40 ? null : "must be a score from 0 to 40" }, "date"),
        ["purge"] = Flag,
    };

    private static readonly Dictionary<string, Func<JsonNode, string?>> Placement = new(StringComparer.Ordinal)
    {
        ["child_looked_after_placement_id"] = Id,
        ["start_date"] = Day,
        ["start_reason"] = Pattern("^[SLPTBU]$"),
        ["placement_type"] = Pattern("^[A-Z][A-Z0-9]{1,2}$"),
        ["postcode"] = Text(8),
        ["end_date"] = Day,
        ["end_reason"] = Text(3),
        ["change_reason"] = Text(6),
        ["purge"] = Flag,
    };

    private static readonly Dictionary<string, Func<JsonNode, string?>> Episode = new(StringComparer.Ordinal)
    {
        ["social_care_episode_id"] = Id,
        ["referral_date"] = Day,
        ["referral_source"] = Text(2),
        ["closure_date"] = Day,
        ["closure_reason"] = Pattern("^RC[0-9]+$"),
        ["referral_no_further_action_flag"] = Flag,
        ["care_worker_details"] = List(new(StringComparer.Ordinal) { ["worker_id"] = Text(12), ["start_date"] = Day, ["end_date"] = Day }, "worker_id"),
        ["child_looked_after_placements"] = List(Placement, "child_looked_after_placement_id"),
        ["adoption"] = Block(new(StringComparer.Ordinal) { ["initial_decision_date"] = Day, ["matched_date"] = Day, ["placed_date"] = Day, ["purge"] = Flag }),
        ["care_leavers"] = Block(new(StringComparer.Ordinal) { ["contact_date"] = Day, ["activity"] = Text(2), ["accommodation"] = Pattern("^[A-Z]$"), ["purge"] = Flag }),
        ["purge"] = Flag,
    };

    private static readonly Dictionary<string, Func<JsonNode, string?>> OfChild = new(StringComparer.Ordinal)
    {
        ["la_child_id"] = Id,
        ["mis_child_id"] = Text(36),
        ["purge"] = Flag,
        ["child_details"] = Block(Details),
        ["health_and_wellbeing"] = Block(Health),
        ["social_care_episodes"] = List(Episode, "social_care_episode_id"),
    };

    /// <summary>What is wrong, each with where it stands; nothing where it is as published.</summary>
    public static IEnumerable<string> Of(JsonObject child) => Wrong(child, OfChild, "la_child_id", "");

    /// <summary>The same of many, each with the child's id.</summary>
    public static IEnumerable<string> All(IEnumerable<JsonObject> children) => children.SelectMany(child => Of(child).Select(why => $"{child["la_child_id"]}: {why}"));

    private static IEnumerable<string> Wrong(JsonObject block, Dictionary<string, Func<JsonNode, string?>> members, string must, string at)
    {
        if (!block.ContainsKey(must))
        {
            yield return $"{at}{must} must be there";
        }

        foreach (var (name, value) in block)
        {
            if (!members.TryGetValue(name, out var check))
            {
                yield return $"{at}{name} is no member of it";
            }
            else if (value is null)
            {
                yield return $"{at}{name} must be left out where there is nothing";
            }
            else if (check(value) is { } wrong)
            {
                yield return wrong.StartsWith('.') ? $"{at}{name}{wrong}" : $"{at}{name} {wrong}";
            }
        }
    }

    private static Func<JsonNode, string?> Block(Dictionary<string, Func<JsonNode, string?>> members) => node =>
        node is not JsonObject block ? "must be an object" : Wrong(block, members, "purge", ".").FirstOrDefault();

    private static Func<JsonNode, string?> List(Dictionary<string, Func<JsonNode, string?>> members, string id) => node =>
        node is not JsonArray items ? "must be a list"
        : items.Select((item, i) => item is not JsonObject block ? $"[{i}] must be an object" : Wrong(block, members, id, $"[{i}].").FirstOrDefault()).FirstOrDefault(wrong => wrong is not null) is { } wrong ? $".{wrong}" : null;

    private static Func<JsonNode, string?> Each(Func<JsonNode, string?> check) => node => node is not JsonArray items ? "must be a list" : items.Count > 12 ? "has more than 12" : items.Select(item => item is null ? "must say something" : check(item)).FirstOrDefault(wrong => wrong is not null);

    private static Func<JsonNode, string?> Text(int most) => node => node.GetValueKind() != JsonValueKind.String ? "must be a text" : node.GetValue<string>().Length is var length && (length == 0 || length > most) ? $"must have 1 to {most} characters" : null;

    private static Func<JsonNode, string?> Pattern(string pattern) => node => node.GetValueKind() == JsonValueKind.String && Regex.IsMatch(node.GetValue<string>(), pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? null : $"must be as {pattern}";

    private static string? Id(JsonNode node) => node.GetValueKind() == JsonValueKind.String && OfIds().IsMatch(node.GetValue<string>()) ? null : "must be an id of 1 to 36 letters, digits, hyphens and underscores";

    private static string? Flag(JsonNode node) => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : "must be true or false";

    private static string? Day(JsonNode node) => node.GetValueKind() == JsonValueKind.String && DateOnly.TryParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "must be a day such as 2026-03-09";

    [GeneratedRegex("^[A-Za-z0-9_-]{1,36}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfIds();
}

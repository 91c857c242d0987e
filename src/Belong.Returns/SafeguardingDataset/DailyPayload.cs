using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>
/// The national daily payload of children's services: of each child an object as it is published, as far as children in care reach. Belong keeps no referrals: a
/// period of care stands as the episode of social care, under an id of its own and without what only a referral has.
/// </summary>
public static class DailyPayload
{
    /// <summary>How many children one sending takes.</summary>
    public const int Batch = 100;

    /// <summary>Children of this age at some time in the window, and younger, are in it.</summary>
    private const int OldestAge = 25;

    /// <summary>The first day of the window: 1 April on or before the day two years back.</summary>
    public static DateOnly WindowFrom(DateOnly today) => today.AddMonths(-24) is var back && back.Month >= 4 ? new(back.Year, 4, 1) : new(back.Year - 1, 4, 1);

    /// <summary>Every child of the window, in the order of their ids.</summary>
    public static ImmutableArray<(ChildRecord Child, JsonObject Payload)> Of(County county, DateOnly today)
    {
        var window = new DateSpan(WindowFrom(today), today);
        return
        [
            .. county.Children.Where(child => (child.BornOn is not { } born || Age.On(born, window.From) <= OldestAge) && child.PeriodsOfCare.Any(care => Meets(care.Span, window)))
                .OrderBy(DatasetReading.PersonOf, StringComparer.Ordinal).Select(child => (child, Of(child, window))),
        ];
    }

    /// <summary>
    /// What changed between two days as the record was known on each: whole children who are new, the changed parts of others, and of whoever is no longer in the
    /// window that they are to be removed. Nothing need be kept of what was sent: what the record said then is still known.
    /// </summary>
    public static ImmutableArray<(ChildRecord? Child, JsonObject Payload)> Since(County then, DateOnly lastSent, County now, DateOnly today)
    {
        var before = Of(then, lastSent).ToDictionary(each => Id(each.Payload), each => each.Payload, StringComparer.Ordinal);
        var (changed, here) = (ImmutableArray.CreateBuilder<(ChildRecord?, JsonObject)>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (child, payload) in Of(now, today))
        {
            here.Add(Id(payload));
            if (!before.TryGetValue(Id(payload), out var was))
            {
                changed.Add((child, payload));
            }
            else if (Changed(was, payload, always: ["la_child_id", "mis_child_id", "child_details"]) is { } part)
            {
                changed.Add((child, part));
            }
        }

        foreach (var gone in before.Where(each => !here.Contains(each.Key)).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            changed.Add((null, new JsonObject { ["la_child_id"] = gone.Key, ["mis_child_id"] = gone.Value["mis_child_id"]!.DeepClone(), ["purge"] = true }));
        }

        return changed.ToImmutable();
    }

    private static string Id(JsonObject payload) => payload["la_child_id"]!.GetValue<string>();

    private static JsonObject Of(ChildRecord child, DateSpan window) => Said(
        ("la_child_id", DatasetReading.PersonOf(child)),
        ("mis_child_id", child.Id.ToString()),
        ("purge", false),
        ("child_details", Details(child)),
        ("health_and_wellbeing", Health(child, window)),
        ("social_care_episodes", new JsonArray([.. child.PeriodsOfCare.Where(care => Meets(care.Span, window)).Select(care => Episode(child, care, window))])));

    private static JsonObject Details(ChildRecord child)
    {
        var numbers = child.Facts<Identifier>().Where(each => each.Fact.Scheme == Identifier.Upn).Select(each => each.Fact.Value).ToList();
        var written = numbers.Where(PupilNumber.IsWritten).ToList();
        var uasc = child.Facts<Unaccompanied>().LastOrDefault()?.Fact;
        return Said(
            ("unique_pupil_number", written.LastOrDefault()),
            ("former_unique_pupil_number", written.Count > 1 ? written[^2] : null),
            ("unique_pupil_number_unknown_reason", written.Count == 0 && numbers.LastOrDefault() is { } why && Identifier.SaysWhyThereIsNone(why) ? why : null),
            ("first_name", child.Facts<Name>().LastOrDefault()?.Fact.Given),
            ("surname", child.Facts<Name>().LastOrDefault()?.Fact.Family),
            ("date_of_birth", child.BornOn),
            ("sex", child.Sex?.Group[..1]),
            ("ethnicity", child.Facts<Ethnicity>().LastOrDefault()?.Fact.Code),
            ("postcode", child.Facts<Placement>().LastOrDefault(each => each.Fact.HomePostcode.Length > 0)?.Fact.HomePostcode),
            ("uasc_flag", uasc is null ? null : uasc.Until is null),
            ("uasc_end_date", uasc?.Until),
            ("purge", false));
    }

    private static JsonObject? Health(ChildRecord child, DateSpan window) =>
        child.Facts<StrengthsAndDifficulties>().Where(each => window.Covers(each.Fact.On)).OrderBy(each => each.Fact.On).ToList() is { Count: > 0 } scores
            ? Said(("sdq_assessments", new JsonArray([.. scores.Select(each => Said(("date", each.Fact.On), ("score", each.Fact.Score)))])), ("purge", false)) : null;

    private static JsonObject Episode(ChildRecord child, PeriodOfCare care, DateSpan window) => Said(
        ("social_care_episode_id", DatasetReading.CareOf(child, care)),
        ("care_worker_details", List(child.Facts<Allocation>().Where(each => Meets(each.Fact.Span, window) && Meets(each.Fact.Span, care.Span) && IsRegistered(each.Fact.Worker))
            .OrderByDescending(each => each.Fact.From).Select(each => Said(("worker_id", each.Fact.Worker), ("start_date", each.Fact.From), ("end_date", each.Fact.Until))))),
        ("child_looked_after_placements", List(child.Facts<Placement>().Where(each => Meets(each.Fact.Span, window) && care.Span.Covers(each.Fact.From))
            .OrderByDescending(each => each.Fact.From).Select(each => PlacementOf(each, care)))),
        ("adoption", Adoption(child, care, window)),
        ("care_leavers", LastOf(child, window) is { } leaver && care == child.PeriodsOfCare[^1] ? Said(("activity", OfLetters(leaver.Activity)), ("accommodation", OfLetters(leaver.Accommodation)?[..1]), ("purge", false)) : null),
        ("purge", false));

    private static JsonObject PlacementOf(Entry<Placement> placement, PeriodOfCare care)
    {
        // A placement may run through several episodes: the first says why it began, the last why it ended.
        var within = care.Episodes.Where(episode => episode.From >= placement.Fact.From && (placement.Fact.Until is not { } end || episode.From < end) && episode.Place == placement.Fact.Code).ToList();
        return Said(
            ("child_looked_after_placement_id", DatasetReading.RowOf(placement)), ("start_date", placement.Fact.From), ("start_reason", Blank(within.FirstOrDefault()?.ReasonNew)), ("placement_type", Blank(placement.Fact.Code)), ("postcode", Blank(DatasetReading.PostcodeOf(placement.Fact))),
            ("end_date", placement.Fact.Until), ("end_reason", placement.Fact.Until is null ? null : Blank(within.LastOrDefault()?.ReasonCeased)), ("change_reason", Blank(placement.Fact.ReasonForChange)), ("purge", false));
    }

    private static JsonObject? Adoption(ChildRecord child, PeriodOfCare care, DateSpan window)
    {
        var (decided, matched, placed) = (child.Facts<DecisionToPlace>().LastOrDefault(each => care.Span.Covers(each.Fact.DecidedOn))?.Fact.DecidedOn, child.Facts<Adoption>().LastOrDefault(each => care.Span.Covers(each.Fact.MatchedOn))?.Fact.MatchedOn, care.Episodes.FirstOrDefault(episode => episode.IsPlacedForAdoption)?.From);
        return new[] { decided, matched, placed }.Any(day => day is { } on && window.Covers(on)) ? Said(("initial_decision_date", decided), ("matched_date", matched), ("placed_date", placed), ("purge", false)) : null;
    }

    private static CareLeaverOfYear? LastOf(ChildRecord child, DateSpan window) => child.Facts<CareLeaverOfYear>().Where(each => each.Fact.Year > window.From.Year).MaxBy(each => each.Fact.Year)?.Fact;

    /// <summary>A number of Social Work England; what stands for one who has none yet begins with XX.</summary>
    private static bool IsRegistered(string worker) => worker.Length <= 12 && worker is ['S', 'W', ..] or ['X', 'X', ..];

    private static bool Meets(DateSpan span, DateSpan window) => span.From <= window.Last && (span.Until is null || span.Until >= window.From);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Null of a code that says only that there is nothing to say, as nobody is in touch.</summary>
    private static string? OfLetters(string code) => code is [>= 'A' and <= 'Z', ..] ? code : null;

    private static JsonArray? List(IEnumerable<JsonObject> items) => items.ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

    /// <summary>What there is: a member that says nothing is left out.</summary>
    private static JsonObject Said(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var said = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not (null or ""))
            {
                said[name] = value switch { DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string text => text, bool yes => yes, int number => number, JsonNode node => node, _ => throw new ArgumentException($"{name} is no JSON", nameof(members)) };
            }
        }

        return said;
    }

    /// <summary>The changed members of an object, with those that always stand; null where nothing changed. Items of a list are known by their id, and one that is gone is to be removed.</summary>
    private static JsonObject? Changed(JsonObject was, JsonObject now, params ReadOnlySpan<string> always)
    {
        if (JsonNode.DeepEquals(was, now))
        {
            return null;
        }

        var part = new JsonObject();
        foreach (var (name, value) in now)
        {
            if (always.Contains(name))
            {
                part[name] = value?.DeepClone();
            }
            else if (!JsonNode.DeepEquals(was[name], value))
            {
                part[name] = value is JsonArray items && was[name] is JsonArray before && IdIn(items) is { } id ? Changed(before, items, id) : value?.DeepClone();
            }
        }

        // What a child no longer has is said to be gone, where the form lets it be.
        foreach (var gone in was.Where(each => !now.ContainsKey(each.Key) && each.Value is JsonObject block && block.ContainsKey("purge")))
        {
            part[gone.Key] = new JsonObject { ["purge"] = true };
        }

        return part;
    }

    private static JsonArray Changed(JsonArray was, JsonArray now, string id)
    {
        var before = was.OfType<JsonObject>().ToDictionary(item => item[id]!.GetValue<string>(), StringComparer.Ordinal);
        var changed = new JsonArray();
        foreach (var item in now.OfType<JsonObject>())
        {
            if (!before.Remove(item[id]!.GetValue<string>(), out var old))
            {
                changed.Add(item.DeepClone());
            }
            else if (Changed(old, item, id, "purge") is { } part)
            {
                changed.Add((JsonNode)part);
            }
        }

        foreach (var gone in before.Keys.Order(StringComparer.Ordinal))
        {
            changed.Add((JsonNode)new JsonObject { [id] = gone, ["purge"] = true });
        }

        return changed;
    }

    /// <summary>By which the items of a list are known; null where they have no id.</summary>
    private static string? IdIn(JsonArray items) => items.OfType<JsonObject>().FirstOrDefault()?.Select(member => member.Key).FirstOrDefault(key => key.EndsWith("_id", StringComparison.Ordinal));
}

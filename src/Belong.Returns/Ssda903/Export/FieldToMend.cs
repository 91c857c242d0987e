using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>The one place in the record that an error opens.</summary>
/// <param name="What">The column of the return it stands in, or what is to be recorded or taken back, in words.</param>
/// <param name="Fact">The fact that holds it; null where nothing is recorded yet.</param>
/// <param name="Field">The fact's own name for it.</param>
/// <param name="Kind">The kind of fact to record where nothing is; null where an act of its own records it.</param>
/// <param name="TakeBack">The row should not be there at all.</param>
public sealed record FieldToMend(string What, FactId? Fact, string Field, FactKind? Kind, bool TakeBack = false)
{
    private static readonly ImmutableHashSet<Type> Recorded = [.. RecordFact.Kinds.Select(kind => kind.Type)];

    /// <summary>What a child has one of, wherever a row tells of it.</summary>
    private static readonly ImmutableHashSet<Type> OneOfAChild = [typeof(Birth), typeof(Sex), typeof(Ethnicity), typeof(Identifier), typeof(Motherhood), typeof(Unaccompanied), typeof(PreviousPermanence)];

    /// <summary>The address under the child's record where it is put right, recorded or taken back; null where it begins with another act.</summary>
    public string? Under(int year) =>
        Fact is { } fact ? TakeBack ? $"facts/{fact}/take-back?year={year}" : $"facts/{fact}/correct?year={year}#{Field}"
        : Kind is { } kind ? $"facts/record/{kind.Name}?year={year}{(Field.Length > 0 ? $"#{Field}" : "")}"
        : null;

    /// <summary>As the link says it.</summary>
    public string InWords => TakeBack ? $"Withdraw {What}" : Fact is null ? $"Record {What}" : $"Open {What}";

    public static FieldToMend Of(Rule rule, MadeRow row, ChildRecord child)
    {
        var table = row.Row.Table;
        var columns = rule.ColumnsOf(table).ToList();
        var opens = rule.Opens.GetValueOrDefault(table) ?? columns.LastOrDefault() ?? "row";
        var facts = row.Facts.Select(child.Head).OfType<Entry>().Where(head => head.IsLive).ToList();
        if (opens == "row")
        {
            return new($"the row of {table.Name}", facts.LastOrDefault(head => head.Said!.GetType() == FactOf(table))?.FactId, "", null, TakeBack: true);
        }

        if (opens.StartsWith("record ", StringComparison.Ordinal))
        {
            var missing = RecordFact.Kinds.First(kind => kind.Name == opens[7..]);
            if (OneOfAChild.Contains(missing.Type) && child.Heads.LastOrDefault(each => each.IsLive && each.Kind == missing) is { } recorded)
            {
                return new(missing.Title.ToLowerInvariant(), recorded.FactId, "", null);
            }

            return new(missing.Title.ToLowerInvariant(), null, "", missing);
        }

        var column = opens == "blank" ? columns.Find(each => row.Row[each].Length == 0) ?? columns[^1] : opens;
        column = column.StartsWith("PL_", StringComparison.Ordinal) ? "PL_POST" : column; // the rest of them is worked out from it
        var (kind, field) = table == Tables.Episodes && table.Columns.Contains(column) ? OfEpisode(column, facts, row.Row.Date("DECOM")) : Of(column);
        kind ??= FactOf(table);
        var head = facts.LastOrDefault(each => each.Said!.GetType() == kind && Serves(each)) ?? (OneOfAChild.Contains(kind!) ? child.Heads.LastOrDefault(each => each.IsLive && each.Said!.GetType() == kind && Serves(each)) : null);
        return new(column, head?.FactId, field, Recorded.Contains(kind!) ? FactKind.Of(kind!) : null);

        static bool Serves(Entry head) => head.Said is not Identifier id || id.Scheme == Identifier.Upn;
    }

    /// <summary>The parts of the year's health, or of a care leaver's year, that a rule looks at: the answer may be in any of them. None where a row tells of other things.</summary>
    public static IReadOnlyList<string> PartsOfYear(Rule rule, Table table) =>
        FactOf(table) is { } kind && (kind == typeof(HealthOfYear) || kind == typeof(CareLeaverOfYear)) ? [.. rule.ColumnsOf(table).Select(Of).Where(part => part is { Kind: null, Field.Length: > 0 }).Select(part => part.Field).Distinct()] : [];

    /// <summary>The kind of fact that a row of the table tells of; null for Header and Episodes, which tell of several.</summary>
    private static Type? FactOf(Table table) => table.Name switch
    {
        "Reviews" => typeof(Review),
        "UASC" => typeof(Unaccompanied),
        "OC2" => typeof(HealthOfYear),
        "OC3" => typeof(CareLeaverOfYear),
        "AD1" => typeof(Adoption),
        "PlacedAdoption" => typeof(DecisionToPlace),
        "PrevPerm" => typeof(PreviousPermanence),
        "Missing" => typeof(MissingEpisode),
        "SWEpisodes" => typeof(Allocation),
        "DoLo" => typeof(DeprivationOfLiberty),
        _ => null,
    };

    private static (Type? Kind, string Field) OfEpisode(string column, List<Entry> facts, DateOnly? from)
    {
        if (facts.Exists(each => each.Said is EpisodeAsReturned))
        {
            return (typeof(EpisodeAsReturned), column switch
            {
                "DECOM" => "From",
                "DEC" => "Until",
                "RNE" => "ReasonNew",
                "LS" => "LegalStatus",
                "CIN" => "Need",
                "PLACE" => "Place",
                "PLACE_PROVIDER" => "Provider",
                "REC" => "ReasonCeased",
                "REASON_PLACE_CHANGE" => "ReasonForChange",
                "HOME_POST" => "HomePostcode",
                "URN" => "Urn",
                _ => "Postcode",
            });
        }

        // An episode begins with whichever of them began on that day, and care with its first.
        var began = facts.Exists(each => each.Said is LookedAfter care && care.From == from) && column == "RNE" ? typeof(LookedAfter)
            : facts.Find(each => each.Said is Placement placement && placement.From == from)?.Said?.GetType()
            ?? facts.Find(each => each.Said is LegalStatus legal && legal.From == from)?.Said?.GetType() ?? typeof(LookedAfter);
        return column switch
        {
            "LS" => (typeof(LegalStatus), "Code"),
            "CIN" => (typeof(LookedAfter), "Need"),
            "REC" => (typeof(LookedAfter), "ReasonCeased"),
            "DEC" => (typeof(LookedAfter), "Until"),
            "DECOM" => (began, "From"),
            "RNE" => (began, began == typeof(Placement) ? "SameCarers" : "StartSeen"),
            "PLACE" => (typeof(Placement), "Code"),
            "PLACE_PROVIDER" => (typeof(Placement), "Provider"),
            "REASON_PLACE_CHANGE" => (typeof(Placement), "ReasonForChange"),
            "HOME_POST" => (typeof(Placement), "HomePostcode"),
            "URN" => (typeof(Placement), "Urn"),
            _ => (typeof(Placement), "Postcode"),
        };
    }

    private static (Type? Kind, string Field) Of(string column) => column switch
    {
        "SEX" => (typeof(Sex), "Code"),
        "DOB" => (typeof(Birth), "On"),
        "ETHNIC" => (typeof(Ethnicity), "Code"),
        "UPN" => (typeof(Identifier), "Value"),
        "MOTHER" => (typeof(Motherhood), "Code"),
        "MC_DOB" => (typeof(Motherhood), "ChildBornOn"),
        "REVIEW" => (typeof(Review), "HeldOn"),
        "REVIEW_CODE" => (typeof(Review), "Participation"),
        "DUC" or "UASC" => (typeof(Unaccompanied), "Until"),
        "SDQ_SCORE" => (null, "SdqScore"),
        "SDQ_REASON" => (null, "SdqReason"),
        "CONVICTED" => (null, "Convicted"),
        "HEALTH_CHECK" => (null, "HealthCheck"),
        "IMMUNISATIONS" => (null, "Immunisations"),
        "TEETH_CHECK" => (null, "TeethCheck"),
        "HEALTH_ASSESSMENT" => (null, "HealthAssessment"),
        "SUBSTANCE_MISUSE" => (null, "SubstanceMisuse"),
        "INTERVENTION_RECEIVED" => (null, "InterventionReceived"),
        "INTERVENTION_OFFERED" => (null, "InterventionOffered"),
        "IN_TOUCH" => (null, "InTouch"),
        "ACTIV" => (null, "Activity"),
        "ACCOM" => (null, "Accommodation"),
        "DATE_INT" or "DATE_PLACED" => (null, "DecidedOn"),
        "DATE_MATCH" => (null, "MatchedOn"),
        "FOSTER_CARE" => (null, "ByFosterCarers"),
        "NB_ADOPTR" => (null, "Adopters"),
        "SEX_ADOPTR" => (null, "AdoptersSex"),
        "LS_ADOPTR" => (null, "AdoptersStatus"),
        "DATE_PLACED_CEASED" => (null, "CeasedOn"),
        "REASON_PLACED_CEASED" => (null, "ReasonCeased"),
        "PREV_PERM" => (null, "Code"),
        "LA_PERM" => (null, "Authority"),
        "DATE_PERM" => (null, "On"),
        "MISSING" => (null, "Code"),
        "MIS_START" or "SW_DECOM" or "DOLO_START" => (null, "From"),
        "MIS_END" or "SW_DEC" or "DOLO_END" => (null, "Until"),
        "SW_ID" => (null, "Worker"),
        "SW_REASON" => (null, "Reason"),
        _ => (null, ""),
    };
}

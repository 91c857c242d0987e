using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Export;

/// <summary>The one field of the record that an error opens.</summary>
/// <param name="Column">The column of the return it stands in.</param>
/// <param name="Fact">The fact that holds it; null where nothing is recorded yet.</param>
/// <param name="Field">The fact's own name for it.</param>
/// <param name="Kind">The kind of fact to record where nothing is; null where an act of its own records it.</param>
public sealed record FieldToMend(string Column, FactId? Fact, string Field, FactKind? Kind)
{
    /// <summary>The address under the child's record where it is put right, or recorded; null where it begins with another act.</summary>
    public string? Under(int year) => Fact is { } fact ? $"facts/{fact}/correct#{Field}" : Kind is { } kind ? $"facts/record/{kind.Name}?year={year}#{Field}" : null;

    /// <summary>Of the columns the rule looks at in the row's table, the one named last is the one it is about.</summary>
    public static FieldToMend Of(Rule rule, MadeRow row, ChildRecord child)
    {
        var column = rule.Looks.Where(look => look.Table == row.Row.Table && !look.LastYear).SelectMany(look => look.Columns).LastOrDefault() ?? row.Row.Table.Columns[^1];
        var facts = row.Facts.Select(child.Head).OfType<Entry>().Where(head => head.IsLive).ToList();
        var (kind, field) = row.Row.Table == Tables.Episodes ? OfEpisode(column, facts, row.Row.Date("DECOM")) : Of(column);
        var head = facts.LastOrDefault(each => kind is null ? true : each.Said!.GetType() == kind) ?? (facts.Count == 1 ? facts[0] : null);
        var record = kind ?? row.Row.Table.Name switch
        {
            "OC2" => typeof(HealthOfYear),
            "OC3" => typeof(CareLeaverOfYear),
            _ => null,
        };

        // What is worked out from dated facts, and what is said of leaving care, is recorded as a whole.
        var whole = row.Row.Table == Tables.Oc2 || row.Row.Table == Tables.Oc3;
        if (whole && head?.Said is not (HealthOfYear or CareLeaverOfYear))
        {
            head = null;
        }

        return new(column, head?.FactId, field, record is not null && Recorded.Contains(record) ? FactKind.Of(record) : null);
    }

    private static readonly Type[] Recorded = [.. RecordFact.Kinds.Select(kind => kind.Type)];

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

        // An episode begins with whichever of them began on that day.
        var began = facts.Find(each => each.Said is Placement placement && placement.From == from)?.Said?.GetType()
            ?? facts.Find(each => each.Said is LegalStatus legal && legal.From == from)?.Said?.GetType() ?? typeof(LookedAfter);
        return column switch
        {
            "LS" => (typeof(LegalStatus), "Code"),
            "CIN" => (typeof(LookedAfter), "Need"),
            "REC" => (typeof(LookedAfter), "ReasonCeased"),
            "DEC" => (typeof(LookedAfter), "Until"),
            "DECOM" or "RNE" => (began, "From"),
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

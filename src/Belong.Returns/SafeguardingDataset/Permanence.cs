using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>The way to adoption or special guardianship of each period of care that has come to a step of it.</summary>
internal sealed class Permanence : DatasetTable<(ChildRecord Child, PeriodOfCare Care)>
{
    private const string NotKept = "Belong does not keep it yet";

    public override string Name => "ssd_permanence";

    protected override IEnumerable<(ChildRecord Child, PeriodOfCare Care)> Items(DatasetReading reading) =>
        from child in reading.Children
        from care in child.PeriodsOfCare
        where care.Until is null || care.Until >= reading.Since
        where Decision(child, care) is not null || Match(child, care) is not null || Placed(care) is not null || OrderType(care) is not null
        select (child, care);

    protected override IEnumerable<Part> Parts =>
    [
        Of("perm_table_id", each => $"{DatasetReading.CareOf(each.Child, each.Care)}-P"),
        Of("perm_person_id", each => DatasetReading.PersonOf(each.Child)),
        Of("perm_cla_id", each => DatasetReading.CareOf(each.Child, each.Care)),
        Of("perm_adm_decision_date", each => Decision(each.Child, each.Care)?.DecidedOn),
        None("perm_ffa_cp_decision_date", NotKept),
        Of("perm_placement_order_date", each => each.Care.Episodes.FirstOrDefault(episode => episode.LegalStatus is "E1" or "D1")?.From),
        Of("perm_placed_for_adoption_date", each => Placed(each.Care)),
        Of("perm_matched_date", each => Match(each.Child, each.Care)?.MatchedOn),
        Of("perm_adopted_by_carer_flag", each => Match(each.Child, each.Care)?.ByFosterCarers is { Length: > 0 } carers ? carers == "1" ? "Y" : "N" : null),
        None("perm_placed_ffa_cp_date", NotKept),
        Of("perm_decision_reversed_date", each => Decision(each.Child, each.Care)?.CeasedOn),
        None("perm_placed_foster_carer_date", NotKept),
        None("perm_part_of_sibling_group", NotKept),
        None("perm_siblings_placed_together", NotKept),
        None("perm_siblings_placed_apart", NotKept),
        Of("perm_placement_provider_urn", each => each.Care.Episodes.LastOrDefault(episode => episode.IsPlacedForAdoption)?.Urn),
        Of("perm_decision_reversed_reason", each => Decision(each.Child, each.Care)?.ReasonCeased),
        Of("perm_permanence_order_date", each => OrderType(each.Care) is null ? null : each.Care.Until),
        Of("perm_permanence_order_type", each => OrderType(each.Care)),
        None("perm_adoption_worker_id", NotKept),
        Of("perm_adopter_sex", each => Match(each.Child, each.Care)?.AdoptersSex),
        Of("perm_adopter_legal_status", each => Match(each.Child, each.Care)?.AdoptersStatus),
        Of("perm_number_of_adopters", each => Match(each.Child, each.Care)?.Adopters),
    ];

    private static DecisionToPlace? Decision(ChildRecord child, PeriodOfCare care) => child.Facts<DecisionToPlace>().LastOrDefault(each => care.Span.Covers(each.Fact.DecidedOn))?.Fact;

    private static Adoption? Match(ChildRecord child, PeriodOfCare care) => child.Facts<Adoption>().LastOrDefault(each => care.Span.Covers(each.Fact.MatchedOn))?.Fact;

    private static DateOnly? Placed(PeriodOfCare care) => care.Episodes.FirstOrDefault(episode => episode.IsPlacedForAdoption)?.From;

    /// <summary>The order by which care ended; null where it ended otherwise, or has not.</summary>
    private static string? OrderType(PeriodOfCare care) => care.ReasonCeased switch
    {
        "E11" or "E12" => "Adoption",
        "E41" => "Child Arrangements Order/ Residence Order",
        "E43" or "E44" or "E45" or "E46" or "E47" or "E48" => "Special Guardianship",
        _ => null,
    };
}

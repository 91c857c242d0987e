using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Young people who left care, as the annual return tells of them.</summary>
internal sealed class CareLeavers : FactTable<CareLeaverOfYear>
{
    public override string Name => "ssd_care_leavers";

    protected override DateOnly? Last(CareLeaverOfYear fact) => new DateOnly(fact.Year, 3, 31);

    protected override IEnumerable<Part> Parts =>
    [
        Of("clea_table_id", each => each.Row),
        Of("clea_person_id", each => each.Person),
        None("clea_care_leaver_eligibility", "Care leavers are figured from the annual return only, which does not say it"),
        Of("clea_care_leaver_in_touch", each => each.Fact.InTouch),
        None("clea_care_leaver_latest_contact", "The annual return does not say it"),
        Of("clea_care_leaver_accommodation", each => each.Fact.Accommodation is [>= 'A' and <= 'Z', ..] code ? code[..1] : null),
        Of("clea_care_leaver_accom_suitable", each => each.Fact.Accommodation is { Length: > 1 } code ? code[1..] : null),
        Of("clea_care_leaver_activity", each => each.Fact.Activity),
        None("clea_pathway_plan_review_date", "Pathway plans are not kept here yet"),
        None("clea_care_leaver_personal_advisor", "Personal advisers are not kept here yet"),
        None("clea_care_leaver_allocated_team", "The annual return does not say it"),
        None("clea_care_leaver_worker_id", "The annual return does not say it"),
    ];
}

using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Who had a child’s case, from when to when.</summary>
internal sealed class Involvements : FactTable<Allocation>
{
    public override string Name => "ssd_involvements";

    protected override DateOnly? Last(Allocation fact) => fact.Until;

    protected override IEnumerable<Part> Parts =>
    [
        Of("invo_involvements_id", each => each.Row),
        Of("invo_professional_id", each => each.Fact.Worker),
        Of("invo_professional_role_id", _ => "Allocated Case Worker"),
        Of("invo_professional_team", each => each.Fact.Team),
        Of("invo_involvement_start_date", each => each.Fact.From),
        Of("invo_involvement_end_date", each => each.Fact.Until),
        Of("invo_worker_change_reason", each => each.Fact.Reason),
        Of("invo_person_id", each => each.Person),
        None("invo_referral_id", "Referrals are in the council’s other case system"),
    ];
}

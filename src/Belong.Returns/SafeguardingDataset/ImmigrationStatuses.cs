using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Unaccompanied asylum-seeking children, from when to when.</summary>
internal sealed class ImmigrationStatuses : FactTable<Unaccompanied>
{
    public override string Name => "ssd_immigration_status";

    protected override DateOnly? Last(Unaccompanied fact) => fact.Until;

    protected override IEnumerable<Part> Parts =>
    [
        Of("immi_person_id", each => each.Person),
        Of("immi_immigration_status_id", each => each.Row),
        Of("immi_immigration_status", _ => "Unaccompanied Asylum Seeking Child"),
        Of("immi_immigration_status_start_date", each => each.Fact.From),
        Of("immi_immigration_status_end_date", each => each.Fact.Until),
    ];
}

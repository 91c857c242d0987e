using Belong.Domain.Children;
using Belong.Domain.People;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>One row a child.</summary>
internal sealed class Persons : DatasetTable<ChildRecord>
{
    public override string Name => "ssd_person";

    protected override IEnumerable<ChildRecord> Items(DatasetReading reading) => reading.Children;

    protected override IEnumerable<Part> Parts =>
    [
        Of("pers_person_id", DatasetReading.PersonOf),
        Of("pers_forename", child => child.Facts<Name>().LastOrDefault()?.Fact.Given),
        Of("pers_surname", child => child.Facts<Name>().LastOrDefault()?.Fact.Family),
        Of("pers_sex", child => child.Sex?.Group[..1]),
        None("pers_gender", "Belong does not ask it"),
        Of("pers_ethnicity", child => child.Facts<Ethnicity>().LastOrDefault()?.Fact.Code ?? "NOBT"),
        Of("pers_dob", child => child.BornOn),
        Of("pers_common_child_id", child => child.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == Identifier.Nhs)?.Fact.Value),
        Of("pers_legacy_id", child => child.Id.ToString()),
        Of("pers_upn_unknown", child => child.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == Identifier.Upn)?.Fact.Value is { } upn && Identifier.SaysWhyThereIsNone(upn) ? upn : null),
        None("pers_send_flag", "Belong does not ask it"),
        None("pers_expected_dob", "The record of a child is opened here with a birth or a due date that the birth replaces"),
        Of("pers_death_date", child => child.PeriodsOfCare.LastOrDefault(care => care.ReasonCeased == "E2")?.Until),
        Of("pers_is_mother", child => child.Facts<Motherhood>().LastOrDefault()?.Fact.Code is { Length: > 0 } mother ? mother == "1" ? "Y" : "N" : null),
        Of("pers_nationality", child => child.Facts<Unaccompanied>().LastOrDefault()?.Fact.CountryOfOrigin is { Length: > 0 } country ? country : null),
    ];
}

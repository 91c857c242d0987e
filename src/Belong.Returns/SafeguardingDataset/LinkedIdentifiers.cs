using Belong.Domain.People;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Numbers by which others know a child.</summary>
internal sealed class LinkedIdentifiers : FactTable<Identifier>
{
    public override string Name => "ssd_linked_identifiers";

    protected override DateOnly? Last(Identifier fact) => fact.Until;

    protected override IEnumerable<Part> Parts =>
    [
        Of("link_table_id", each => each.Row),
        Of("link_person_id", each => each.Person),
        Of("link_identifier_type", each => each.Fact.Scheme switch { Identifier.Upn => "Unique Pupil Number", Identifier.Nhs => "NHS Number", _ => "Case Number" }),
        Of("link_identifier_value", each => each.Fact.Value),
        Of("link_valid_from_date", each => each.Fact.From),
        Of("link_valid_to_date", each => each.Fact.Until),
    ];
}

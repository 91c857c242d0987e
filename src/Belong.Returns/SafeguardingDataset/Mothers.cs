using Belong.Domain.People;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Young people in care who are mothers.</summary>
internal sealed class Mothers : FactTable<Motherhood>
{
    public override string Name => "ssd_mother";

    protected override bool Belongs(Motherhood fact) => fact.Code == "1";

    protected override DateOnly? Last(Motherhood fact) => null;

    protected override IEnumerable<Part> Parts =>
    [
        Of("moth_table_id", each => each.Row),
        Of("moth_person_id", each => each.Person),
        None("moth_childs_person_id", "A mother’s child has no record of their own here unless in care"),
        Of("moth_childs_dob", each => each.Fact.ChildBornOn),
    ];
}

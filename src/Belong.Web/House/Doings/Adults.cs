using Belong.Domain.Relations;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What is kept of somebody who matters to a child: it is whoever’s who records the child’s care.</summary>
public sealed class Adults : DoingList<AdultRecord>
{
    public override Permission? ToCorrect => CorrectFacts;

    public override Permission? KeepsDocuments => RecordCare;

    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(ReachedAt), "Contact details", RecordCare, "This person") { Done = "Contact details of {0} saved" },
        new(typeof(Caution), "Caution", RecordCare, "This person") { Done = "Caution about {0} saved" },
        new(typeof(NameCouple), "Add a partner", RecordCare, "This person") { Done = "Partner saved", Makes = [typeof(Couple)] },
        new(typeof(Died), "Death", RecordCare, "This person") { Done = "Death of {0} recorded" },
    ];
}

using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>Somebody came to the home without saying so beforehand.</summary>
[Fact<HouseholdRecord>("unannounced-visit", Title = "Unannounced visit", Plain = true)]
public sealed record UnannouncedVisit : Fact
{
    [Asks("When was the visit?", Named = "Date of the visit")]
    public DateOnly On { get; init; }

    [Asks("Was anybody at home?")]
    public bool AtHome { get; init; }

    [Asks("Who was there?", Hint = "Everybody, and whether you knew them")]
    public string Present { get; init; } = "";

    [Asks("What did you see?", Hint = "The children, where they sleep, how the home was, anything that was not as it should be", Long = true)]
    public string Seen { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => AtHome && Seen.Trim().Length == 0 ? (nameof(Seen), "Enter what you saw") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => record.Facts<FosterApproval>().All(each => !each.Fact.Span.Covers(On)) ? [new(nameof(On), "They were not approved on that date")] : [];
    public override bool StandsFor(Fact other) => other is UnannouncedVisit visit && visit.On == On;
    public override string InWords => $"Unannounced visit on {On.InWords()}{(AtHome ? $": {Seen.Trim().TrimEnd('.')}" : ": nobody was at home")}";
}

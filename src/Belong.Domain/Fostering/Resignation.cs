using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>
/// The service received the carers' written notice. The approval ends by itself when its days have passed, and the notice cannot be taken back: whoever changes their
/// mind applies anew.
/// </summary>
[Fact<HouseholdRecord>("resignation", Title = "Resignation", Plain = true)]
public sealed record Resignation : Fact, IForbids
{
    public static Setting EndsAfter { get; } = Setting.Number("resignation-ends-after", "Approval ends after a carer’s notice", 28, "days", "Fostering Services Regulations 2011, regulation 28; number not verified here");

    [Asks("When did the service receive their notice?", Named = "Date of receipt")]
    public DateOnly On { get; init; }

    [Asks("Why do they resign, in their words?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<FosterApproval>().Any(each => each.Fact.Span.Covers(On)) ? [] : [new(nameof(On), "They were not approved on that date")];

    public override bool StandsFor(Fact other) => other is Resignation resignation && Math.Abs(resignation.On.DayNumber - On.DayNumber) < 28;

    public Problem? Forbids(Act act, Record record, DateOnly today) => null;

    public Problem? ForbidsChange(Fact was, Fact? becomes, Record record, DateOnly today) =>
        ReferenceEquals(was, this) && becomes is null ? new("", "A notice that was received cannot be taken back. Correct its date if it was written down wrongly") : null;

    public override string InWords => $"Notice received on {On.InWords()}{(Words.Trim().Length > 0 ? $": “{Words.Trim()}”" : "")}";
}

using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A check of somebody in the household, or of the home: asked for, come back, what it said, and when it must be made again.</summary>
[Fact<HouseholdRecord>("household-check", Title = "Check", Plain = true)]
public sealed record Check : Fact
{
    public const string Clear = "clear", Concern = "concern", Refused = "refused";

    public static CodeList Kinds { get; } = new(
        "kind of check",
        new("dbs", "Criminal record (enhanced DBS)"), new("medical", "Medical"), new("authority", "Local authority checks"), new("reference", "Personal reference"), new("employer", "Employer’s reference"), new("school", "School or childminder’s reference"),
        new("previous-service", "Reference of an earlier fostering service"), new("safety", "Health and safety of the home"), new("fire", "Fire service’s visit"), new("first-aid", "First aid"), new("car", "Car: insurance, MOT, licence"), new("insurance", "Home insurance"));

    public static CodeList Results { get; } = new("result", new(Clear, "Nothing of concern"), new(Concern, "Something to consider"), new(Refused, "Refused, or could not be made"));

    /// <summary>After how long a check of a person is made again. Neither regulation nor standard gives a number.</summary>
    public static Setting RenewedAfter { get; } = Setting.Number("household-check-renewed-after", "Criminal record, medical and authority checks of a foster household are made again after", 36, "months", "Local practice: no regulation or standard gives a number");

    [Asks("Which kind of check is this?", Named = "Kind of check")]
    public string Kind { get; init; } = "";

    [Asks("Whose check is this?", Hint = "The name as it stands in the household. Leave blank for a check of the home")]
    public string Of { get; init; } = "";

    [Asks("When was the check asked for?", Named = "Date asked for")]
    public DateOnly AskedOn { get; init; }

    [Asks("When did the result come back?", Hint = "Leave blank until it has", Named = "Date it came back")]
    public DateOnly? CameOn { get; init; }

    [Asks("What did the check say?", Hint = "Leave blank until it has come back", Named = "Result")]
    public string Result { get; init; } = "";

    [Asks("Who has seen the result?", From = Chosen.OfWorkers)]
    public string SeenBy { get; init; } = "";

    [Asks("What is to be considered, and what was decided?", Hint = "Never what a certificate says in its own words", Long = true)]
    public string Words { get; init; } = "";

    [Asks("When must the check be made again?", Hint = "Leave blank for the usual time", Named = "Date it must be made again")]
    public DateOnly? AgainBy { get; init; }

    /// <summary>True of checks that are made again after the council's usual time where no other day is said.</summary>
    public bool IsRenewed => Kind is "dbs" or "medical" or "authority";

    /// <summary>The day by which it must be made again; null where it is made once, was refused, or has not come back.</summary>
    public DateOnly? Until(Terms terms) => CameOn is not { } came || Result == Refused ? null : AgainBy ?? (IsRenewed ? came.PlusMonths(terms.Number(RenewedAfter, came)) : null);

    public override (string Part, DateOnly Day)? Happened => (nameof(AskedOn), AskedOn);
    public override IEnumerable<string> WorkersNamed => SeenBy.Length > 0 ? [SeenBy] : [];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Result), Results, Result)];

    public override (string Part, string Ask)? Lacks =>
        Kind.Length == 0 ? (nameof(Kind), "Select which check it is")
        : CameOn is not null && Result.Length == 0 ? (nameof(Result), "Select what it said")
        : CameOn is null && Result.Length > 0 ? (nameof(CameOn), "Enter when it came back")
        : Result.Length > 0 && SeenBy.Length == 0 ? (nameof(SeenBy), "Select who has seen it")
        : Result == Concern && Words.Trim().Length == 0 ? (nameof(Words), "Enter what is to be considered") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        foreach (var problem in Whether.Between(CameOn, AskedOn, today, nameof(CameOn), "when it was asked for"))
        {
            yield return problem;
        }

        if (Kind is "safety" or "fire" or "insurance" && Of.Trim().Length > 0)
        {
            yield return new(nameof(Of), "Leave this blank: it is a check of the home");
        }
        else if (Kind is "dbs" or "medical" && Of.Trim().Length == 0)
        {
            yield return new(nameof(Of), "Enter whose check it is");
        }
        else if (Of.Trim().Length > 0 && record.Facts<Member>().All(member => !member.Fact.Full.Equals(Of.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(nameof(Of), $"Nobody of that name is in the household: {record.Facts<Member>().Where(member => member.Fact.Until is null).Select(member => member.Fact.Full).ToList().Listed("or")}");
        }

        if (AgainBy <= (CameOn ?? AskedOn))
        {
            yield return new(nameof(AgainBy), "The date it must be made again must be after the date it was asked for and came back");
        }
    }

    /// <summary>What it is of, in a line: DBS of Ann Alder; Fire service's visit.</summary>
    public string What => $"{(Kinds.Has(Kind) ? Kinds.Say(Kind) : "Check")}{(Of.Trim().Length > 0 ? $" of {Of.Trim()}" : "")}";

    public override bool StandsFor(Fact other) => other is Check check && check.Kind == Kind && check.Of.Trim().Equals(Of.Trim(), StringComparison.OrdinalIgnoreCase) && check.AskedOn == AskedOn;

    public override string InWords => $"{What}, asked for {AskedOn.InWords()}{(CameOn is { } came ? $", came back {came.InWords()}{(Results.Has(Result) ? $": {Results.Say(Result).InSentence()}" : "")}" : ", not back yet")}{(AgainBy is { } again ? $"; again by {again.InWords()}" : "")}";
}

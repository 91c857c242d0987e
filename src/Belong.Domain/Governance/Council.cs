using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>Whose records these are. Returns of any other authority are refused.</summary>
[Fact<CouncilRecord>("authority", Title = "The council", Plain = true)]
public sealed record Authority : Fact
{
    /// <summary>The Office for National Statistics code, for example E10000016.</summary>
    [Asks("What is the council’s ONS code?", Hint = "For example, E10000016. Returns of any other authority are refused", Named = "ONS code")]
    public string Code { get; init; } = "";

    [Asks("What is the council called?", Hint = "As it stands at the head of every page and paper", Named = "Name")]
    public string Name { get; init; } = "";

    /// <summary>True for the demo county, into which no return is imported.</summary>
    public bool MadeUp { get; init; }
    public override bool StandsFor(Fact other) => other is Authority;
    public override (string Part, string Ask)? Lacks => Code.Trim().Length == 0 ? (nameof(Code), "Enter the ONS code") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Code is ['E', ..] && Code.Length == 9 && Code.Skip(1).All(char.IsAsciiDigit) ? [] : [new(nameof(Code), "The ONS code must be E and eight digits, for example E10000016")];
    public override string InWords => Name.Length > 0 ? $"{Name} ({Code})" : Code;
}

/// <summary>A day proclaimed free of work after this version was made: no working day since it was told, whenever it lies.</summary>
[Fact<CouncilRecord>("day-off", Title = "Extra bank holiday", Plain = true)]
public sealed record DayOff : Fact
{
    [Asks("When is the extra bank holiday?", Named = "Date of the bank holiday", Hint = "This can be in the past or the future")]
    public DateOnly On { get; init; }

    [Asks("What is the bank holiday for?", Hint = "For example, State funeral")]
    public string Name { get; init; } = "";

    public override bool StandsFor(Fact other) => other is DayOff off && off.On == On;
    public override (string Part, string Ask)? Lacks => On == default ? (nameof(On), "Enter the date of the bank holiday") : Name.Trim().Length == 0 ? (nameof(Name), "Enter what the bank holiday is for") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        On == default || WorkCalendar.England.IsWorkingDay(On) ? [] : [new(nameof(On), $"{On.WithWeekday()} is already not a working day")];

    public override string InWords => $"{Name}, {On.InWords()}";
}

/// <summary>The council's own record in its words.</summary>
public static class TheCouncil
{
    extension(CouncilRecord council)
    {
        public Authority? Authority => council.Facts<Authority>().LastOrDefault()?.Fact;
        public bool IsMadeUp => council.Authority?.MadeUp == true;
    }
}

using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>Whose records these are. Returns of any other authority are refused.</summary>
[Fact("authority", Title = "The authority", On = SubjectKind.Council)]
public sealed record Authority : Fact
{
    /// <summary>The Office for National Statistics code, for example E10000016.</summary>
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>True for the demo county, into which no return is imported.</summary>
    public bool MadeUp { get; init; }
    public override string InWords => Name.Length > 0 ? $"{Name} ({Code})" : Code;
}

/// <summary>A day proclaimed free of work after this version was made.</summary>
[Fact("day-off", Title = "Day off", On = SubjectKind.Council)]
public sealed record DayOff : Fact
{
    public DateOnly On { get; init; }
    public string Name { get; init; } = "";
    public override string InWords => $"{Name}, {On:d MMMM yyyy}";
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

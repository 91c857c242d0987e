using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>Something the reviewing service set itself for a year.</summary>
[Fact<CouncilRecord>("service-aim", Title = "Aim of the service", Plain = true)]
public sealed record ServiceAim : Fact
{
    [Asks("Year", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("What is the aim?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Which measure shows progress?", Hint = "The measure’s code, if there is one")]
    public string Measure { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Year is < 2000 or > 2100 ? (nameof(Year), "Enter the year the aim ends, for example 2018") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the aim") : null;
    public override string InWords => $"{Year - 1}-{Year % 100:00}: {Words}";
}

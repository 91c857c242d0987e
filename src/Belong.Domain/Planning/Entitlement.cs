using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>What the child is to have of pocket money, savings, holidays and respite, from a day on.</summary>
[Fact<ChildRecord>("entitlement", Title = "Pocket money, savings, holidays and respite", Plain = true)]
public sealed record Entitlement : Fact
{
    public static CodeList Kinds { get; } = new("kind", new("pocket-money", "Pocket money"), new("savings", "Savings"), new("holiday", "Holiday"), new("respite", "Respite"), new("clothing", "Clothing"), new("festival", "Birthday or festival"));

    [Asks("Type of entitlement")]
    public string Kind { get; init; } = "";

    [Asks("When does this start?", Named = "Start date")]
    public DateOnly On { get; init; }

    [Asks("Amount in pence", Hint = "750 for £7.50 a week. Leave blank if this is not money")]
    public int? Pence { get; init; }

    [Asks("What was agreed?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Does the child say they receive this entitlement?")]
    public bool? Received { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the type of entitlement") : Pence is < 0 or > 10_000_000 ? (nameof(Pence), "Enter whole pence") : null;
    public override string InWords => $"{Kinds.Say(Kind)} from {On.InWords()}{(Pence is { } pence ? $": £{pence / 100}.{pence % 100:00}" : "")}{(Words.Length > 0 ? $", {Words}" : "")}";
}

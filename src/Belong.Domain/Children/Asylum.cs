using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>An unaccompanied asylum-seeking child (UASC), and on which days where known.</summary>
[Fact<ChildRecord>("unaccompanied", Title = "Unaccompanied asylum-seeking child", Plain = true)]
public sealed record Unaccompanied : Fact
{
    public override bool StandsFor(Fact other) => other is Unaccompanied;

    /// <summary>A return may tell the status without its days; a person who records it knows since when.</summary>
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        From is null && record.Facts<Unaccompanied>().IsEmpty ? [new(nameof(From), "Enter the start date")]
        : Until < From ? [new(nameof(Until), "The end must be on or after the start")]
        : [];

    public DateOnly? From { get; init; }

    /// <summary>The last day of the status, at the latest the 18th birthday; it may lie ahead.</summary>
    public DateOnly? Until { get; init; }
    public string CountryOfOrigin { get; init; } = "";

    public override string InWords =>
        $"Unaccompanied asylum-seeking child{(CountryOfOrigin.Length > 0 ? $" from {CountryOfOrigin}" : "")}{(Until is { } until ? $", until {until.InWords()}" : "")}";
}

/// <summary>A move to another authority under the National Transfer Scheme.</summary>
[Fact<ChildRecord>("national-transfer", Title = "National transfer", Plain = true)]
public sealed record NationalTransfer : Fact
{
    public override (string Part, DateOnly Day)? Happened => (nameof(ReferredOn), ReferredOn);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        TransferredOn > today || TransferredOn < ReferredOn ? [new(nameof(TransferredOn), $"The transfer must be between {ReferredOn.InWords()}, when the young person was referred, and today")]
        : TransferredOn is not null && ReceivingAuthority.Trim().Length == 0 ? [new(nameof(ReceivingAuthority), "Enter which authority received the young person")]
        : [];

    [Asks("When was the young person referred?", Named = "Referral date")]
    public DateOnly ReferredOn { get; init; }

    [Asks("Which authority is receiving the young person?")]
    public string ReceivingAuthority { get; init; } = "";

    [Asks("When was the young person transferred?", Hint = "Leave blank until the transfer; reviews continue until then", Named = "Transfer date")]
    public DateOnly? TransferredOn { get; init; }

    [Asks("If the transfer is delayed, why?")]
    public string ReasonForDelay { get; init; } = "";

    public override string InWords => $"Referred to the National Transfer Scheme on {ReferredOn.InWords()}{(TransferredOn is { } on ? $", transferred to {ReceivingAuthority} on {on.InWords()}" : "")}";
}

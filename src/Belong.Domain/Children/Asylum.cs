using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>An unaccompanied asylum-seeking child (UASC), and on which days where known.</summary>
[Fact("unaccompanied", Title = "Unaccompanied asylum-seeking child")]
public sealed record Unaccompanied : Fact
{
    public DateOnly? From { get; init; }

    /// <summary>The last day of the status, at the latest the 18th birthday; it may lie ahead.</summary>
    public DateOnly? Until { get; init; }
    public string CountryOfOrigin { get; init; } = "";

    public override string InWords =>
        $"Unaccompanied asylum-seeking child{(CountryOfOrigin.Length > 0 ? $" from {CountryOfOrigin}" : "")}{(Until is { } until ? $", until {until:d MMMM yyyy}" : "")}";
}

/// <summary>A move to another authority under the National Transfer Scheme.</summary>
[Fact("national-transfer", Title = "National transfer")]
public sealed record NationalTransfer : Fact
{
    public DateOnly ReferredOn { get; init; }
    public string ReceivingAuthority { get; init; } = "";
    public DateOnly? TransferredOn { get; init; }
    public string ReasonForDelay { get; init; } = "";

    public override string InWords => $"Referred to the National Transfer Scheme on {ReferredOn:d MMMM yyyy}{(TransferredOn is { } on ? $", transferred to {ReceivingAuthority} on {on:d MMMM yyyy}" : "")}";
}

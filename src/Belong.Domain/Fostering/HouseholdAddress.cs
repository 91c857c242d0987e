using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>Where the household lives, from a day. A later one takes the place of the one before.</summary>
[Fact<HouseholdRecord>("household-address", Title = "Address", Plain = true)]
public sealed record HouseholdAddress : LastingFact
{
    [Asks("Address")]
    public string Address { get; init; } = "";

    [Asks("Postcode")]
    public string Postcode { get; init; } = "";

    [Asks("Telephone number of the house")]
    public string Phone { get; init; } = "";

    [Asks("What should whoever visits know?", Hint = "For example: park in the side road, ring the lower bell", Long = true)]
    public string Visiting { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Address.Trim().Length == 0 ? (nameof(Address), "Enter the address") : Postcode.Trim().Length == 0 ? (nameof(Postcode), "Enter the postcode") : From == default ? (nameof(From), "Enter the date they moved in") : null;

    public override string InWords => $"{Address}, {Postcode}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}

using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>How somebody is reached from a day on; what is said later takes its place.</summary>
[Fact<AdultRecord>("reached-at", Title = "Contact details", Plain = true)]
public sealed record ReachedAt : Fact
{
    [Asks("From when is this right?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Telephone number")]
    public string Phone { get; init; } = "";

    [Asks("Email address")]
    public string Email { get; init; } = "";

    [Asks("Address, with postcode")]
    public string Address { get; init; } = "";

    [Asks("Organisation, for a professional")]
    public string Organisation { get; init; } = "";

    [Asks("Which language do they speak best, if not English?", Hint = "Say if an interpreter is needed")]
    public string Language { get; init; } = "";

    [Asks("What should be known before getting in touch?", Hint = "For example when to ring, or who may not hear that we did", Long = true)]
    public string Before { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => new[] { Phone, Email, Address, Organisation, Language, Before }.All(said => said.Trim().Length == 0) ? (nameof(Phone), "Enter one way to reach them at least") : null;
    public override string InWords => string.Join(" · ", new[] { Organisation, Phone, Email, Address.ReplaceLineEndings(", "), Language, Before }.Select(said => said.Trim()).Where(said => said.Length > 0)) + $" (from {On.InWords()})";
}

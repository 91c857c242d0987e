using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Who can agree to treatment of the child, and to what; the newest holds.</summary>
[Fact<ChildRecord>("medical-consent", Title = "Consent to medical treatment", Plain = true)]
public sealed record MedicalConsent : Fact
{
    public static CodeList Givers { get; } = new("who agrees", new("parents", "Parents"), new("council", "The council, as it has parental responsibility"), new("court", "A court only"), new("child", "The young person themselves"));

    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Who can agree to treatment?")]
    public string By { get; init; } = "";

    [Asks("What is agreed already, and what must be asked?", Hint = "For example, routine care and emergencies: the carer. Operations: ask mother first", Long = true)]
    public string Covers { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(By), Givers, By)];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select who can agree to treatment") : null;
    public override string InWords => $"Consent to treatment at {On.InWords()}: {Givers.Say(By).ToLowerInvariant()}{(Covers.Length > 0 ? $". {Covers.TrimEnd('.')}" : "")}";
}

using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>A service's statement of purpose, and who approved it.</summary>
[Fact<PanelRecord>("statement-of-purpose", Title = "Statement of purpose", Plain = true)]
public sealed record StatementOfPurpose : Fact
{
    public static CodeList Services { get; } = new("service", new("fostering", "Fostering service"), new("adoption", "Adoption agency"), new("home", "Children’s home"));

    [Asks("Service")]
    public string Service { get; init; } = "";

    [Asks("Version number")]
    public string Version { get; init; } = "";

    [Asks("When was the statement reviewed?", Named = "Review date")]
    public DateOnly ReviewedOn { get; init; }

    [Asks("When was the statement approved?", Named = "Approval date")]
    public DateOnly? ApprovedOn { get; init; }

    [Asks("Who approved the statement?")]
    public string By { get; init; } = "";

    [Asks("What does the statement say?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(ReviewedOn), ReviewedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Service), Services, Service)];
    public override (string Part, string Ask)? Lacks => Service.Length == 0 ? (nameof(Service), "Select the service") : ApprovedOn is not null && By.Trim().Length == 0 ? (nameof(By), "Enter who approved it") : null;
    public override string InWords => $"{Services.Say(Service)}, {Version}, reviewed {ReviewedOn.InWords()}{(ApprovedOn is { } on ? $", approved {on.InWords()} by {By}" : ", not approved yet")}";
}

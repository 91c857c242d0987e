using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>How the child keeps in touch with somebody, as it is from a day on.</summary>
[Fact<ChildRecord>("contact-plan", Title = "Contact", Plain = true)]
public sealed record ContactPlan : Fact
{
    public static CodeList Kinds { get; } = new("who it is", new("sibling", "Brother or sister"), new("parent", "Parent"), new("grandparent", "Grandparent"), new("relative", "Another relative"), new("carer", "A former carer"), new("friend", "Friend"));
    public static CodeList Ways { get; } = new("way", new("together", "They meet"), new("supervised", "They meet, supervised"), new("calls", "Calls and messages"), new("letters", "Letters"), new("none", "None, by order or decision"));

    [Asks("When does this contact plan start?", Named = "Start date")]
    public DateOnly On { get; init; }

    [Asks("Who is the contact with?")]
    public string With { get; init; } = "";

    [Asks("What is that person’s relationship to the child?")]
    public string Kind { get; init; } = "";

    [Asks("How does contact take place?")]
    public string Way { get; init; } = "";

    [Asks("How often is contact?")]
    public string Often { get; init; } = "";

    [Asks("What does the child want?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("If contact is refused or limited, why?", Long = true)]
    public string Reason { get; init; } = "";

    public override IEnumerable<string> OthersNamed => [With];
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Way), Ways, Way)];
    public override (string Part, string Ask)? Lacks =>
        With.Trim().Length == 0 ? (nameof(With), "Enter who the contact is with") : Way.Length == 0 ? (nameof(Way), "Select how contact takes place") : Way == "none" && Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why there is no contact") : null;
    public override string InWords => $"Contact with {With} from {On.InWords()}: {Ways.Say(Way).ToLowerInvariant()}{(Often.Length > 0 ? $". {Often}" : "")}";
}

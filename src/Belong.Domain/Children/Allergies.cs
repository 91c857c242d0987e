using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>What the child is allergic to, as known on a day; the newest holds. That none is known is an answer too.</summary>
[Fact<ChildRecord>("allergies", Title = "Allergies", Plain = true)]
public sealed record Allergies : Fact
{
    public static CodeList Known { get; } = new("answer", new("yes", "Yes"), new("none", "None known"));

    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Does the child have any allergies?")]
    public string Any { get; init; } = "";

    [Asks("What is the child allergic to?", Hint = "For example, peanuts, penicillin, bee stings")]
    public string To { get; init; } = "";

    [Asks("What happens, and what must be done?", Hint = "Signs, medicine, where it is kept, who can give it", Long = true)]
    public string WhatToDo { get; init; } = "";

    [Asks("Who told us?", Hint = "For example, the initial health assessment, mother, the GP")]
    public string Source { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Any), Known, Any)];
    public override (string Part, string Ask)? Lacks =>
        Any.Length == 0 ? (nameof(Any), "Select whether the child has any allergies")
        : Any == "yes" && To.Trim().Length == 0 ? (nameof(To), "Enter what the child is allergic to")
        : Any == "none" && To.Trim().Length > 0 ? (nameof(Any), "Select yes, or leave blank what the child is allergic to")
        : null;
    public override string InWords => Any == "none" ? $"No known allergies at {On.InWords()}" : $"Allergic to {To}{(WhatToDo.Length > 0 ? $": {WhatToDo.TrimEnd('.')}" : "")}";
}

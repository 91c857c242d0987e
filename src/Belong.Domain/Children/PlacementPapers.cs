using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>What is written about one placement; the placement is named.</summary>
public abstract record AboutPlacement : Fact
{
    [Asks("Which placement?", Of = typeof(Placement))]
    public FactId Placement { get; init; }

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Head(Placement)?.Said is Placement placement && Happened is { } happened && placement.Until < happened.Day
            ? [new(happened.Part, $"The placement ended on {placement.Until:d MMMM yyyy}")]
            : [];
}

/// <summary>The plan for the placement is made: regulation 9, and what day-to-day decisions the carer may take.</summary>
[Fact("placement-plan", Title = "Placement plan", Plain = true)]
public sealed record PlacementPlan : AboutPlacement
{
    [Asks("When was the placement plan agreed?")]
    public DateOnly On { get; init; }

    [Asks("Does it say which decisions the carer may take?", Hint = "Delegated authority, for every child")]
    public bool DelegationRecorded { get; init; }

    [Asks("When did the carer receive the signed copy?", Hint = "Leave it blank where that has not happened yet")]
    public DateOnly? SignedCopyOn { get; init; }

    [Asks("Who may say yes to a night at a friend’s?", Hint = "Unless there is a reason written down, the carer decides as a parent would")]
    public string Overnight { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.Came(SignedCopyOn, nameof(SignedCopyOn), today), .. Whether.NotBefore(SignedCopyOn, On, nameof(SignedCopyOn), "when the plan was agreed")];
    public override string InWords => $"Placement plan agreed on {On:d MMMM yyyy}, delegated authority {(DelegationRecorded ? "recorded" : "not recorded")}{(SignedCopyOn is { } signed ? $", signed copy given on {signed:d MMMM yyyy}" : "")}";
}

/// <summary>Those who must be told of a placement were told.</summary>
[Fact("placement-notice", Title = "Notice of placement", Plain = true)]
public sealed record PlacementNotice : AboutPlacement
{
    public static CodeList Recipients { get; } = new(
        "who was told",
        new("child", "The child"), new("parents", "The parents"), new("contact", "Those with a contact order"), new("previous", "The previous carer"), new("health", "The health body"),
        new("gp", "The GP"), new("school", "The school"), new("iro", "The reviewing officer"), new("area", "The authority of the area"));

    [Asks("When was the notice given?")]
    public DateOnly On { get; init; }

    [Asks("Was it an emergency?", Hint = "Then notice may follow within five working days; otherwise it comes before the placement")]
    public bool Emergency { get; init; }

    [Asks("Who was told?", Several = true)]
    public string Told { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Told), Recipients, Told)];
    public override (string Part, string Ask)? Lacks => Told.Length == 0 ? (nameof(Told), "Select who was told") : null;
    public override string InWords => $"Notice of placement given on {On:d MMMM yyyy} to {string.Join(", ", Told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => Recipients.Say(each).ToLowerInvariant()))}";
}

/// <summary>A placement outside the council's area is approved.</summary>
[Fact("out-of-area-approval", Title = "Approval out of area", Plain = true)]
public sealed record OutOfAreaApproval : AboutPlacement
{
    public static CodeList Approvers { get; } = new("approver", new("nominated", "The nominated officer"), new("director", "The director of children’s services"));

    [Asks("When was it approved?")]
    public DateOnly On { get; init; }

    [Asks("Who approved it?", Hint = "At a distance, in an area that does not adjoin ours, only the director can")]
    public string Approver { get; init; } = "";

    [Asks("When was the authority of that area told?")]
    public DateOnly? AreaToldOn { get; init; }

    [Asks("Why there?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Approver), Approvers, Approver)];
    public override (string Part, string Ask)? Lacks => Approver.Length == 0 ? (nameof(Approver), "Select who approved it") : null;
    public override string InWords => $"Approved out of area on {On:d MMMM yyyy} by {Approvers.Say(Approver).ToLowerInvariant()}";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. base.Sense(record, county, today),
        .. record.Head(Placement)?.Said is Placement { Area: Children.Placement.AtADistance } && Approver == "nominated" ? new[] { new Problem(nameof(Approver), "The placement is at a distance: the director of children’s services must approve it") } : [],
    ];
}

/// <summary>The placement is meant to last until the child is 18; and whether the child agrees to fewer visits.</summary>
[Fact("placement-to-last", Title = "Placement to last", Plain = true)]
public sealed record PlacementToLast : AboutPlacement
{
    [Asks("When was it agreed that the placement should last?")]
    public DateOnly On { get; init; }

    [Asks("Does the child agree to fewer visits?", Hint = "Only in a long-term foster placement of more than a year")]
    public bool FewerVisits { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Agreed on {On:d MMMM yyyy} that the placement should last until 18{(FewerVisits ? "; the child agrees to fewer visits" : "")}";
}

/// <summary>Regulation 24: a relative, friend or other connected person looks after the child under a temporary approval.</summary>
[Fact("temporary-approval", Title = "Temporary approval", Plain = true)]
public sealed record TemporaryApproval : AboutPlacement
{
    [Asks("From which day is the connected person approved?")]
    public DateOnly From { get; init; }

    [Asks("When was it extended?", Hint = "Once only. Leave it blank where it was not")]
    public DateOnly? ExtendedOn { get; init; }

    [Asks("Why was it extended?")]
    public string WhyExtended { get; init; } = "";

    [Asks("When did it end?", Hint = "With full approval, or with the placement. Leave it blank while it goes on")]
    public DateOnly? Until { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
    public override (string Part, string Ask)? Lacks => ExtendedOn is not null && WhyExtended.Trim().Length == 0 ? (nameof(WhyExtended), "Enter why it was extended") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. base.Sense(record, county, today), .. Whether.Came(ExtendedOn, nameof(ExtendedOn), today), .. Whether.Came(Until, nameof(Until), today),
        .. Whether.NotBefore(ExtendedOn, From, nameof(ExtendedOn), "when it began"), .. Whether.NotBefore(Until, From, nameof(Until), "when it began"),
    ];
    public override string InWords => $"Connected person approved for a time from {From:d MMMM yyyy}{(ExtendedOn is { } on ? $", extended on {on:d MMMM yyyy}" : "")}{(Until is { } until ? $", until {until:d MMMM yyyy}" : "")}";
}

/// <summary>A child is with an approved carer outside the terms of the approval, in an emergency.</summary>
[Fact("outside-terms", Title = "Outside terms of approval", Plain = true)]
public sealed record OutsideTerms : AboutPlacement
{
    [Asks("From which day is the child there outside the carer’s terms?")]
    public DateOnly From { get; init; }

    [Asks("When did that end?", Hint = "The terms were changed, an exemption was given or the child moved. Leave it blank while it goes on")]
    public DateOnly? Until { get; init; }

    [Asks("Why?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.Came(Until, nameof(Until), today), .. Whether.NotBefore(Until, From, nameof(Until), "when it began")];
    public override string InWords => $"With a carer outside the terms of approval from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>The assessment of a parent with whom the child was placed at once is complete, and the placement looked at again.</summary>
[Fact("parent-assessment", Title = "Assessment of the parent", Plain = true)]
public sealed record ParentAssessment : AboutPlacement
{
    [Asks("When was the assessment complete?")]
    public DateOnly On { get; init; }

    [Asks("When was the placement decided on again?", Hint = "Leave it blank where that has not happened yet")]
    public DateOnly? DecidedOn { get; init; }

    [Asks("What was found?", Long = true)]
    public string Found { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.Came(DecidedOn, nameof(DecidedOn), today), .. Whether.NotBefore(DecidedOn, On, nameof(DecidedOn), "when the assessment was complete")];
    public override string InWords => $"Assessment of the parent complete on {On:d MMMM yyyy}{(DecidedOn is { } decided ? $", decided again on {decided:d MMMM yyyy}" : "")}";
}

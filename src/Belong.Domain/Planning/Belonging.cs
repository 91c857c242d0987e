using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Planning;

/// <summary>Brothers and sisters are assessed: whether they live together or apart, and why.</summary>
[Fact("sibling-assessment", Title = "Sibling assessment", Plain = true)]
public sealed record SiblingAssessment : Fact
{
    public static CodeList Outcomes { get; } = new("together or apart", new("together", "Together"), new("apart", "Apart"), new("apart-for-now", "Apart for now, together as soon as can be"));

    [Asks("When was the assessment complete?")]
    public DateOnly On { get; init; }

    [Asks("Which brothers and sisters?")]
    public string Who { get; init; } = "";

    [Asks("What was found of what they are to each other?", Long = true)]
    public string Found { get; init; } = "";

    [Asks("Should they live together or apart?")]
    public string Outcome { get; init; } = "";

    [Asks("Who decided, and why?", Long = true)]
    public string Decided { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Outcomes, Outcome)];
    public override (string Part, string Ask)? Lacks => Outcome.Length == 0 ? (nameof(Outcome), "Select together or apart") : Decided.Trim().Length == 0 ? (nameof(Decided), "Enter who decided, and why") : null;
    public override string InWords => $"Siblings assessed on {On:d MMMM yyyy}: {Outcomes.Say(Outcome).ToLowerInvariant()}";
}

/// <summary>How the child's life story work stands.</summary>
[Fact("life-story", Title = "Life story work", Plain = true)]
public sealed record LifeStoryWork : Fact
{
    public static CodeList Stages { get; } = new("stage", new("not-begun", "Not begun"), new("gathering", "Things are being gathered"), new("under-way", "Work with the child is under way"), new("advanced", "Well advanced"), new("book", "The book is done"));

    [Asks("As at which day?")]
    public DateOnly On { get; init; }

    [Asks("How does it stand?")]
    public string Stage { get; init; } = "";

    [Asks("Who does it?")]
    public string Owner { get; init; } = "";

    [Asks("What is next?", Long = true)]
    public string Next { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Stage), Stages, Stage)];
    public override (string Part, string Ask)? Lacks => Stage.Length == 0 ? (nameof(Stage), "Select how it stands") : null;
    public override string InWords => $"Life story work on {On:d MMMM yyyy}: {Stages.Say(Stage).ToLowerInvariant()}{(Owner.Length > 0 ? $", {Owner}" : "")}";
}

/// <summary>The letter that an adopted child will read when older.</summary>
[Fact("later-life-letter", Title = "Later-life letter", Plain = true)]
public sealed record LaterLifeLetter : Fact
{
    public static CodeList Stages { get; } = new("stage", new("not-begun", "Not begun"), new("draft", "A draft is written"), new("given", "Given to the adopters"));

    [Asks("As at which day?")]
    public DateOnly On { get; init; }

    [Asks("How does it stand?")]
    public string Stage { get; init; } = "";

    [Asks("Who writes it?")]
    public string Owner { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Stage), Stages, Stage)];
    public override (string Part, string Ask)? Lacks => Stage.Length == 0 ? (nameof(Stage), "Select how it stands") : null;
    public override string InWords => $"Later-life letter on {On:d MMMM yyyy}: {Stages.Say(Stage).ToLowerInvariant()}";
}

/// <summary>How the child keeps in touch with somebody, as it is from a day on.</summary>
[Fact("contact-plan", Title = "Contact", Plain = true)]
public sealed record ContactPlan : Fact
{
    public static CodeList Kinds { get; } = new("who it is", new("sibling", "Brother or sister"), new("parent", "Parent"), new("grandparent", "Grandparent"), new("relative", "Another relative"), new("carer", "A former carer"), new("friend", "Friend"));
    public static CodeList Ways { get; } = new("way", new("together", "They meet"), new("supervised", "They meet, supervised"), new("calls", "Calls and messages"), new("letters", "Letters"), new("none", "None, by order or decision"));

    [Asks("From which day?")]
    public DateOnly On { get; init; }

    [Asks("With whom?")]
    public string With { get; init; } = "";

    [Asks("Who is that to the child?")]
    public string Kind { get; init; } = "";

    [Asks("How?")]
    public string Way { get; init; } = "";

    [Asks("How often?")]
    public string Often { get; init; } = "";

    [Asks("What does the child want?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("Where contact is refused or limited: why?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Way), Ways, Way)];
    public override (string Part, string Ask)? Lacks =>
        With.Trim().Length == 0 ? (nameof(With), "Enter with whom") : Way.Length == 0 ? (nameof(Way), "Select how") : Way == "none" && Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why there is none") : null;
    public override string InWords => $"Contact with {With} from {On:d MMMM yyyy}: {Ways.Say(Way).ToLowerInvariant()}{(Often.Length > 0 ? $", {Often}" : "")}";
}

/// <summary>The child asks for contact to be otherwise, and is answered.</summary>
[Fact("contact-change-asked", Title = "Child asks about contact", Plain = true)]
public sealed record ContactChangeAsked : Fact
{
    [Asks("When did the child ask?")]
    public DateOnly On { get; init; }

    [Asks("What did the child ask for, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("When was the child answered?", Hint = "Leave it blank until that has happened")]
    public DateOnly? AnsweredOn { get; init; }

    [Asks("What was the answer, and why?", Long = true)]
    public string Answer { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => ChildsWords.Trim().Length == 0 ? (nameof(ChildsWords), "Enter what the child asked for") : AnsweredOn is not null && Answer.Trim().Length == 0 ? (nameof(Answer), "Enter what the answer was") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Came(AnsweredOn, nameof(AnsweredOn), today);
    public override string InWords => $"The child asked about contact on {On:d MMMM yyyy}{(AnsweredOn is { } on ? $", answered on {on:d MMMM yyyy}" : ", not answered yet")}";
}

/// <summary>A supervised meeting with family is booked, and what became of it.</summary>
[Fact("contact-session", Title = "Supervised contact", Plain = true)]
public sealed record ContactSession : Fact
{
    public static CodeList Outcomes { get; } = new("what became of it", new("held", "It took place"), new("child-refused", "The child did not want to"), new("family-absent", "The family did not come"), new("cancelled", "We cancelled it"));

    [Asks("For which day is it booked?", Hint = "It may lie ahead")]
    public DateOnly On { get; init; }

    [Asks("With whom?")]
    public string With { get; init; } = "";

    [Asks("Where?")]
    public string Where { get; init; } = "";

    [Asks("Who supervises it?")]
    public string Supervisor { get; init; } = "";

    [Asks("What became of it?", Hint = "Leave it blank until that day")]
    public string Outcome { get; init; } = "";

    [Asks("What was seen, or why did it not take place?", Long = true)]
    public string Notes { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Outcomes, Outcome)];
    public override (string Part, string Ask)? Lacks => With.Trim().Length == 0 ? (nameof(With), "Enter with whom") : Supervisor.Trim().Length == 0 ? (nameof(Supervisor), "Enter who supervises it") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        On.Year is < 1990 or > 2100 ? [new(nameof(On), "Enter a real date, for example 27 3 2017")]
        : Outcome.Length > 0 && On > today ? [new(nameof(Outcome), "That day has not come yet: leave this blank")]
        : county.Children.Any(child => child.Id != record.Id && Supervisor.Trim().Length > 0 && child.Facts<ContactSession>().Any(other => other.Fact.On == On && other.Fact.Where == Where && Where.Length > 0 && other.Fact.Supervisor == Supervisor.Trim() && other.Fact.Outcome != "cancelled"))
            ? [new(nameof(Supervisor), "This supervisor is booked there for another child on that day: choose another day, place or supervisor")]
            : [];
    public override string InWords => $"Supervised contact with {With} on {On:d MMMM yyyy}{(Outcome.Length > 0 ? $": {Outcomes.Say(Outcome).ToLowerInvariant()}" : ", booked")}";
}

/// <summary>A child asks to stay a night at a friend's. The carer decides as a parent would; checks need a reason.</summary>
[Fact("overnight-stay", Title = "Overnight stay", Plain = true)]
public sealed record OvernightStay : Fact
{
    [Asks("When did the child ask?")]
    public DateOnly AskedOn { get; init; }

    [Asks("Where does the child want to stay, and with whom?")]
    public string With { get; init; } = "";

    [Asks("When was it decided?", Hint = "Leave it blank until it is")]
    public DateOnly? DecidedOn { get; init; }

    [Asks("Who decided?")]
    public string DecidedBy { get; init; } = "";

    [Asks("Was it allowed?")]
    public bool Allowed { get; init; }

    [Asks("Were police or record checks asked for first?", Hint = "They are not the rule: only where safeguarding gives a reason, which must be written down")]
    public bool Checks { get; init; }

    [Asks("Why was it refused, or why were checks asked for?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(AskedOn), AskedOn);
    public override (string Part, string Ask)? Lacks =>
        With.Trim().Length == 0 ? (nameof(With), "Enter where and with whom")
        : DecidedOn is not null && DecidedBy.Trim().Length == 0 ? (nameof(DecidedBy), "Enter who decided")
        : Checks && Reason.Trim().Length == 0 ? (nameof(Reason), "Enter the safeguarding reason for the checks: without one the carer decides as a parent would")
        : DecidedOn is not null && !Allowed && Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why it was refused")
        : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Came(DecidedOn, nameof(DecidedOn), today);
    public override string InWords => $"Asked on {AskedOn:d MMMM yyyy} to stay overnight: {With}{(DecidedOn is null ? ", not decided yet" : Allowed ? ", allowed" : ", refused")}";
}

/// <summary>What the child is to have of pocket money, savings, holidays and respite, from a day on.</summary>
[Fact("entitlement", Title = "Pocket money, savings, holidays and respite", Plain = true)]
public sealed record Entitlement : Fact
{
    public static CodeList Kinds { get; } = new("kind", new("pocket-money", "Pocket money"), new("savings", "Savings"), new("holiday", "Holiday"), new("respite", "Respite"), new("clothing", "Clothing"), new("festival", "Birthday or festival"));

    [Asks("What is it?")]
    public string Kind { get; init; } = "";

    [Asks("From which day?")]
    public DateOnly On { get; init; }

    [Asks("How much, in pence?", Hint = "750 for £7.50 a week. Leave it blank where it is not money")]
    public int? Pence { get; init; }

    [Asks("What was agreed?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Does the child say it is received?")]
    public bool? Received { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what it is") : Pence is < 0 or > 10_000_000 ? (nameof(Pence), "Enter whole pence") : null;
    public override string InWords => $"{Kinds.Say(Kind)} from {On:d MMMM yyyy}{(Pence is { } pence ? $": £{pence / 100}.{pence % 100:00}" : "")}{(Words.Length > 0 ? $", {Words}" : "")}";
}

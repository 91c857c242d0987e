using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.SubjectAccess;

/// <summary>Somebody asks for what is held about them: mostly a grown-up who was in care, and wants their own story.</summary>
[Fact<ChildRecord>("access-request", Title = "Request for their record", Plain = true)]
public sealed record AccessRequest : Fact, IForbids
{
    public static CodeList Askers { get; } = new(
        "requester", new("self", "The person themselves"), new("acting", "Somebody with their written authority"), new("parent", "A parent, for a child too young to ask"));

    [Asks("When did the request arrive?", Named = "Date of arrival")]
    public DateOnly ReceivedOn { get; init; }

    [Asks("Who asks?")]
    public string Asker { get; init; } = "";

    [Asks("Name, and how they want to be reached", Named = "Name and how to reach them", Hint = "Some do not want a letter to the house they live in", Long = true)]
    public string Reach { get; init; } = "";

    [Asks("What do they ask for?", Hint = "In their words. Leave blank if they ask for everything", Long = true)]
    public string Wants { get; init; } = "";

    [Asks("When was it acknowledged?", Hint = "Leave blank until it has been", Named = "Date of acknowledgement")]
    public DateOnly? AcknowledgedOn { get; init; }

    [Asks("When was it certain that they are who they say?", Hint = "Leave blank until it is", Named = "Date of identity check")]
    public DateOnly? IdentityOn { get; init; }

    [Asks("How is that known?", Hint = "For example: passport seen, or known to their personal adviser")]
    public string IdentityHow { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(ReceivedOn), ReceivedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Asker), Askers, Asker)];
    public override (string Part, string Ask)? Lacks =>
        Asker.Length == 0 ? (nameof(Asker), "Select who asks") : Reach.Trim().Length == 0 ? (nameof(Reach), "Enter the name and how to reach them")
        : IdentityOn is not null && IdentityHow.Trim().Length == 0 ? (nameof(IdentityHow), "Enter how it is known who they are") : null;

    /// <summary>
    /// An adopted person's papers go another way: through the adoption agency, with what the law lets them be told. The request is held and answered all the same,
    /// by saying so.
    /// </summary>
    public const string Adopted = "This record is sealed on adoption: no copy of it is given. What an adopted person may be told is decided by the adoption agency, under sections 54 and 60 to 62 of the Adoption and Children Act 2002";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. Whether.Came(AcknowledgedOn, nameof(AcknowledgedOn), today), .. Whether.NotBefore(AcknowledgedOn, ReceivedOn, nameof(AcknowledgedOn), "when the request arrived"),
        .. Whether.Came(IdentityOn, nameof(IdentityOn), today),
    ];

    public Problem? Forbids(Act act, Record record, DateOnly today) => null;

    /// <summary>What came is answered or ended, and not made never to have come: once anything was done about it, or its time has run, it is not withdrawn.</summary>
    public Problem? ForbidsChange(Fact was, Fact? becomes, Record record, DateOnly today) =>
        !ReferenceEquals(was, this) || becomes is not null || record is not ChildRecord child || child.Heads.FirstOrDefault(head => ReferenceEquals(head.Said, was))?.FactId is not { } id ? null
        : child.GivenOf(id) is not null || child.EndOf(id) is not null ? new("", "This request has been answered, and stays on record")
        : child.Facts<AccessChoice>().Any(each => each.Fact.Request == id) || child.Facts<AccessExtended>().Any(each => each.Fact.Request == id) || today > ReceivedOn.PlusMonths(1) ? new("", "Something was done about this request, or its time has run: end it without a copy, and say why")
        : null;

    /// <summary>A child of this age is thought to understand what such a request is (Data Protection Act 2018, s. 208, says so for Scotland; in England it is taken as a guide).</summary>
    private const int Understands = 12;

    public override IEnumerable<Problem> Doubted(Record record) => Asker == "self" && record is ChildRecord { BornOn: { } born } && Age.On(born, ReceivedOn) is < Understands and >= 0 and var age
        ? [new(nameof(Asker), $"The child was {NumberWords.Count(age, "year", "years")} old: somebody may have asked for them")] : [];

    public override string InWords => $"Request for the record, received on {ReceivedOn.InWords()} from {Askers.Say(Asker).ToLowerInvariant()}";
}

/// <summary>The time for an answer was made two months longer, and whoever asked was told so and why.</summary>
[Fact<ChildRecord>("access-extended", Title = "More time for a request", Plain = true)]
public sealed record AccessExtended : Fact
{
    /// <summary>How much longer it may take.</summary>
    public const int Months = 2;

    [Asks("Which request?", Of = typeof(AccessRequest))]
    public FactId Request { get; init; }

    [Asks("When were they told?", Named = "Date they were told")]
    public DateOnly ToldOn { get; init; }

    [Asks("Why is more time needed?", Hint = "The request must be complex, or one of several: say what makes it so", Long = true)]
    public string Because { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(ToldOn), ToldOn);
    public override (string Part, string Ask)? Lacks => Because.Trim().Length == 0 ? (nameof(Because), "Enter why more time is needed") : null;
    public override bool StandsFor(Fact other) => other is AccessExtended extended && extended.Request == Request;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (record.Head(Request)?.Said is not AccessRequest request)
        {
            yield break;
        }

        if (ToldOn < request.ReceivedOn)
        {
            yield return new(nameof(ToldOn), $"They cannot have been told before the request arrived on {request.ReceivedOn.InWords()}");
        }
        else if (AccessRequestClock.IsUnderOldAct(request))
        {
            yield return new("", "A request of that time was answered in 40 days, and could not be given more");
        }
        else if (ToldOn > AccessRequestClock.Month(request))
        {
            yield return new(nameof(ToldOn), $"They had to be told by {AccessRequestClock.Month(request).InWords()}: after that the time for the answer cannot be made longer");
        }
    }

    public override string InWords => $"Two months more, told on {ToldOn.InWords()}: {Because.Trim()}";
}

/// <summary>A request came to an end without a copy: taken back, or not to be answered, with the reason that whoever asked was told.</summary>
[Fact<ChildRecord>("access-ended", Title = "Request ended without a copy", Plain = true)]
public sealed record AccessEnded : Fact
{
    public static CodeList Reasons { get; } = new(
        "reason", new("taken-back", "They took it back"), new("unknown", "They did not show who they are"), new("nothing", "Nothing is held about them"), new("agency", "Passed to the adoption agency, as the record is sealed"), new("refused", "It was refused"));

    [Asks("Which request?", Of = typeof(AccessRequest))]
    public FactId Request { get; init; }

    [Asks("When did it end?", Named = "Date it ended")]
    public DateOnly On { get; init; }

    [Asks("Why did it end?")]
    public string Reason { get; init; } = "";

    [Asks("What were they told?", Hint = "If it was refused: the ground in law, and that they may complain to us and to the Information Commissioner", Long = true)]
    public string Told { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Reason), Reasons, Reason)];
    public override (string Part, string Ask)? Lacks =>
        Reason.Length == 0 ? (nameof(Reason), "Select why it ended") : Reason is "refused" or "nothing" or "agency" && Told.Trim().Length == 0 ? (nameof(Told), "Enter what they were told") : null;
    public override bool StandsFor(Fact other) => other is AccessEnded ended && ended.Request == Request;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Head(Request)?.Said is AccessRequest request ? Whether.NotBefore(On, request.ReceivedOn, nameof(On), "when the request arrived") : [];
    public override string InWords => $"Request ended on {On.InWords()}: {Reasons.Say(Reason).ToLowerInvariant()}";
}

using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>Somebody who lives in the household, and as what: a carer, another adult, a child of the house. Children who are placed there are not among them.</summary>
[Fact<HouseholdRecord>("household-member", Title = "Member of the household", Plain = true)]
public sealed record Member : LastingFact
{
    public const string Carer = "carer", Adult = "adult", Child = "child", StayingPut = "staying-put";

    public static CodeList Parts { get; } = new("part in the household", new(Carer, "Carer, or applying to be one"), new(Adult, "Another adult"), new(Child, "Child of the household"), new(StayingPut, "Young adult staying put"));

    [Asks("Given name")]
    public string Given { get; init; } = "";

    [Asks("Family name")]
    public string Family { get; init; } = "";

    [Asks("What are they in the household?")]
    public string Is { get; init; } = "";

    [Asks("Date of birth", Hint = "Leave blank if not known yet")]
    public DateOnly? BornOn { get; init; }

    [Asks("Gender")]
    public string Sex { get; init; } = "";

    [Asks("Ethnicity")]
    public string Ethnicity { get; init; } = "";

    [Asks("Telephone number")]
    public string Phone { get; init; } = "";

    [Asks("Email address")]
    public string Email { get; init; } = "";

    public string Full => $"{Given} {Family}".Trim();

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Is), Parts, Is), (nameof(Sex), CodeLists.Sex, Sex), (nameof(Ethnicity), CodeLists.Ethnicity, Ethnicity)];

    public override (string Part, string Ask)? Lacks =>
        Given.Trim().Length == 0 ? (nameof(Given), "Enter the given name")
        : Is.Length == 0 ? (nameof(Is), "Select what they are in the household")
        : From == default ? (nameof(From), "Enter the date they joined the household") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (BornOn is { } born && (born > today || born.Year < 1900))
        {
            yield return new(nameof(BornOn), "The date of birth must be today or in the past, and not before 1900");
        }
        else if (BornOn > From)
        {
            yield return new(nameof(BornOn), "The date of birth must be on or before the day they joined the household");
        }
        else if (Is is Carer or Adult or StayingPut && BornOn is { } birth && Age.On(birth, today) < 18)
        {
            yield return new(nameof(Is), "They are under 18: choose child of the household");
        }

        if (Email.Trim().Length > 0 && !Workforce.EmailAddress.Is(Email.Trim()))
        {
            yield return new(nameof(Email), "Enter an email address, such as name@example.org");
        }
    }

    public override bool StandsFor(Fact other) => other is Member { Until: null } member && Until is null && member.Full.Equals(Full, StringComparison.OrdinalIgnoreCase) && member.BornOn == BornOn;

    public override string InWords => $"{Full}, {(Is == Carer ? "carer" : Parts.Has(Is) ? Parts.Say(Is).ToLowerInvariant() : "member of the household")}{(BornOn is { } born ? $", born {born.InWords()}" : "")}, since {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}

using Belong.Domain.Facts;

namespace Belong.Domain.Fostering;

/// <summary>Opens the record of a household: who the carers are, or would be, and where they live. When they were approved, and for whom, is recorded next.</summary>
public sealed record OpenHousehold(SubjectId Household) : Act
{
    [Asks("Given name of the first carer, or of whoever enquired")]
    public string Given { get; init; } = "";

    [Asks("Family name")]
    public string Family { get; init; } = "";

    [Asks("Date of birth", Hint = "Leave blank if not known yet")]
    public DateOnly? BornOn { get; init; }

    [Asks("Given name of the second carer", Hint = "Leave blank where there is one")]
    public string SecondGiven { get; init; } = "";

    [Asks("Family name of the second carer", Hint = "Leave blank if it is the same")]
    public string SecondFamily { get; init; } = "";

    [Asks("Date of birth of the second carer", Hint = "Leave blank if not known yet")]
    public DateOnly? SecondBornOn { get; init; }

    [Asks("Address")]
    public string Address { get; init; } = "";

    [Asks("Postcode")]
    public string Postcode { get; init; } = "";

    [Asks("Telephone number")]
    public string Phone { get; init; } = "";

    [Asks("Since when have they lived there together?", Hint = "The day of the enquiry will do, if nobody knows", Named = "Start date")]
    public DateOnly? Since { get; init; }

    /// <summary>Whoever opens it was shown households of the same name and postcode, and says that this is another.</summary>
    [Asks("Is it another household than those on record?", Hint = "Asked where one of the same name, or at the same postcode, is on record already", Named = "Another household")]
    public bool? Another { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var since = Since ?? default;
        Member[] carers =
        [
            new() { Given = Given.Trim(), Family = Family.Trim(), Is = Member.Carer, BornOn = BornOn, Phone = Phone.Trim(), From = since },
            .. SecondGiven.Trim().Length > 0 ? [new Member { Given = SecondGiven.Trim(), Family = SecondFamily.Trim() is { Length: > 0 } family ? family : Family.Trim(), Is = Member.Carer, BornOn = SecondBornOn, From = since }] : Array.Empty<Member>(),
        ];
        var address = new HouseholdAddress { Address = Address.Trim(), Postcode = Postcode.Trim().ToUpperInvariant(), Phone = Phone.Trim(), From = since };
        if (Given.Trim().Length == 0)
        {
            problems.Add(nameof(Given), "Enter the given name");
        }

        if (Family.Trim().Length == 0)
        {
            problems.Add(nameof(Family), "Enter the family name");
        }

        if (SecondGiven.Trim().Length == 0 && (SecondFamily.Trim().Length > 0 || SecondBornOn is not null))
        {
            problems.Add(nameof(SecondGiven), "Enter the given name of the second carer, or leave all about them blank");
        }

        Adult(BornOn, nameof(BornOn));
        Adult(SecondBornOn, nameof(SecondBornOn));
        if (Since is null || Since > today || since.Year < 1900)
        {
            problems.Add(nameof(Since), "Enter the date since when they have lived there, today or earlier");
        }
        else if (new[] { BornOn, SecondBornOn }.Any(born => born > since))
        {
            problems.Add(nameof(Since), "They cannot have lived there before they were born");
        }

        if (address.Address.Length == 0)
        {
            problems.Add(nameof(Address), "Enter the address");
        }

        if (address.Postcode.Length == 0)
        {
            problems.Add(nameof(Postcode), "Enter the postcode");
        }

        if (county.Exists(Household))
        {
            problems.Add("", "This household’s record is open already");
        }
        else if (!problems.Any && Another != true && Alike(county, carers, address.Postcode, today) is { } alike)
        {
            problems.Add(nameof(Another), $"{alike.CalledName} are on record{(alike.AddressOn(today)?.Fact is { } there ? $", at {there.Address}, {there.Postcode}" : "")}. Say that this is another household, or open theirs");
        }

        return problems.Any ? problems : Outcome.Add([.. carers.Select(carer => Statement.Say(Household, carer)), Statement.Say(Household, address)], Opening.Of<HouseholdRecord>(Household));

        void Adult(DateOnly? born, string part)
        {
            if (born > today || born < new DateOnly(1900, 1, 1))
            {
                problems.Add(part, "The date of birth must be today or in the past, and not before 1900");
            }
            else if (born is { } day && Time.Age.On(day, today) < 18)
            {
                problems.Add(part, "A carer must be 18 or over");
            }
        }
    }

    /// <summary>A household with a carer of that name, or at that postcode with a member of the family name.</summary>
    private static HouseholdRecord? Alike(County county, IReadOnlyList<Member> carers, string postcode, DateOnly today) => county.Households.FirstOrDefault(household =>
        household.CarersOn(today).Any(carer => carers.Any(each => each.Full.Equals(carer.Fact.Full, StringComparison.OrdinalIgnoreCase)))
        || (household.AddressOn(today)?.Fact.Postcode is { } there && Plain(there) == Plain(postcode) && household.MembersOn(today).Any(member => carers.Any(each => each.Family.Equals(member.Fact.Family, StringComparison.OrdinalIgnoreCase)))));

    private static string Plain(string postcode) => Places.Postcode.Plain(postcode);
}

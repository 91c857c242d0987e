using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Relations;

/// <summary>
/// Says that somebody matters to a child: somebody who is on record already, as the mother of two brothers is, or somebody new, whose
/// record is opened with it.
/// </summary>
public sealed record AddPerson(SubjectId Child) : ActOnChild(Child), INamesAnother
{
    [Asks("Is it somebody on the record of a brother or sister, or of this child?", Hint = "Leave blank for somebody new", From = Chosen.OfAdults)]
    public string OnRecord { get; init; } = "";

    [Asks("Given name")]
    public string Given { get; init; } = "";

    [Asks("Family name")]
    public string Family { get; init; } = "";

    [Asks("Who are they to the child?")]
    public string Is { get; init; } = "";

    [Asks("Since when?", Hint = "Leave blank for a relative by birth", Named = "Start date")]
    public DateOnly? Since { get; init; }

    [Asks("Do they have parental responsibility?")]
    public string Responsibility { get; init; } = "";

    [Asks("Their date of birth, if known", Named = "Date of birth")]
    public DateOnly? BornOn { get; init; }

    [Asks("Telephone number")]
    public string Phone { get; init; } = "";

    [Asks("Address, with postcode")]
    public string Address { get; init; } = "";

    [Asks("Organisation, for a professional")]
    public string Organisation { get; init; } = "";

    [Asks("Why do they matter to the child?", Hint = "In the child’s words where there are any", Long = true)]
    public string Matters { get; init; } = "";

    /// <summary>The id of the record that is opened for somebody new, or of theirs where it is open by then; worked out of the child's where none is given.</summary>
    public SubjectId? Person { get; init; }

    public const string NoSuch = "Choose a person from the list, or leave it blank for somebody new";

    public (string Part, string NoSuch) Named => (nameof(OnRecord), NoSuch);

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Is), Kinship.Codes), (nameof(Responsibility), Relationship.Responsibilities)];

    public Record? Another(County county) => Guid.TryParse(OnRecord, out var id) ? county.Adult(new SubjectId(id)) : null;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var known = Another(county) as AdultRecord ?? (Person is { } given ? county.Adult(given) : null);
        if (OnRecord.Length > 0 && Another(county) is null)
        {
            problems.Add(nameof(OnRecord), NoSuch);
        }
        else if (known is null && Given.Trim().Length == 0 && Family.Trim().Length == 0)
        {
            problems.Add(nameof(Given), "Enter their name, or choose somebody from the list");
        }
        else if (known is null && child.People.Any(each => county.Adult(each.Fact.Who)?.CalledName.Equals(Full, StringComparison.OrdinalIgnoreCase) == true && each.Fact.Until is null))
        {
            problems.Add(nameof(Given), $"{Full} is on this record already: choose them from the list above");
        }

        if (!Kinship.Codes.Has(Is))
        {
            problems.Add(nameof(Is), "Select who they are to the child");
        }
        else if (known is not null && child.People.Any(each => each.Fact.Who == known.Id && each.Fact.Is == Is && each.Fact.Until is null))
        {
            problems.Add(nameof(Is), $"{known.CalledName} is recorded as that already");
        }
        else if (Is == "mother" && child.People.FirstOrDefault(each => each.Fact.Is == Is) is { } mother && mother.Fact.Who != known?.Id)
        {
            problems.Add(nameof(Is), $"{county.Adult(mother.Fact.Who)?.CalledName} is recorded as the mother: correct that entry first");
        }

        var ofBirth = Kinship.Codes.Has(Is) && Kinship.Of(Is) is { Circle: Circle.Family } kin && !kin.Code.StartsWith("step", StringComparison.Ordinal) && !kin.Code.StartsWith("adoptive", StringComparison.Ordinal);
        if (Since is null && !ofBirth && Kinship.Codes.Has(Is))
        {
            problems.Add(nameof(Since), "Enter the start date");
        }
        else if (Since is { } from && (from > today || from < PlainSense.Earliest(child)))
        {
            problems.Add(nameof(Since), $"The start date must be today or in the past, and on or after {Time.DayWords.InWords(PlainSense.Earliest(child))}");
        }

        if (BornOn is { } born && (born > today || born.Year < 1900))
        {
            problems.Add(nameof(BornOn), "The date of birth must be today or in the past, and not before 1900");
        }

        if (OnRecord.Length > 0 && BornOn is { } said && known?.BornOn is { } was && was != said)
        {
            problems.Add(nameof(BornOn), $"{known.CalledName} is recorded as born on {Time.DayWords.InWords(was)}: leave this blank, or correct their record");
        }

        if (Responsibility.Length > 0 && !Relationship.Responsibilities.Has(Responsibility))
        {
            problems.Add(nameof(Responsibility), "Select yes, no or not known");
        }

        return problems.Any ? problems : Said(child, known?.Id ?? Person ?? NewId(child, county), known, today);
    }

    private string Full => $"{Given.Trim()} {Family.Trim()}".Trim();

    private Outcome Said(ChildRecord child, SubjectId who, AdultRecord? known, DateOnly today)
    {
        var since = Since ?? (child.BornOn is { } born && born <= today ? born : today);
        var relationship = Statement.Say(child.Id, new Relationship { Who = who, Is = Is, From = since, Responsibility = Responsibility, Matters = Matters.Trim() });
        Statement[] besides = [relationship, .. Births(who, known), .. Reached(who, known, today)];
        return known is not null ? Outcome.Add(besides.AsEnumerable()) : Outcome.Add([.. besides, Statement.Say(who, new Name { Given = Given.Trim(), Family = Family.Trim() })], Opening.Of<AdultRecord>(who));
    }

    private IEnumerable<Statement> Births(SubjectId who, AdultRecord? known) => BornOn is { } born && known?.BornOn is null ? [Statement.Say(who, new Birth { On = born })] : [];

    /// <summary>What was typed beside what is known: a language, or what must be known before getting in touch, stays.</summary>
    private IEnumerable<Statement> Reached(SubjectId who, AdultRecord? known, DateOnly today)
    {
        if (Phone.Trim().Length + Address.Trim().Length + Organisation.Trim().Length == 0)
        {
            return [];
        }

        var before = known?.ReachedOn(today)?.Fact ?? new();
        var now = before with { Phone = Typed(Phone, before.Phone), Address = Typed(Address, before.Address), Organisation = Typed(Organisation, before.Organisation) };
        return now == before ? [] : [Statement.Say(who, now with { On = today })];

        static string Typed(string typed, string before) => typed.Trim() is { Length: > 0 } said ? said : before;
    }

    /// <summary>The same each time the act is decided on the same record, and another for each person added.</summary>
    private static SubjectId NewId(ChildRecord child, County county)
    {
        for (var number = child.Entries.Count(entry => entry.Kind.Type == typeof(Relationship)); ; number++)
        {
            // Taken where records that were joined are apart again.
            if (new SubjectId(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{child.Id}/person/{number}")).AsSpan(0, 16))) is var id && !county.Exists(id))
            {
                return id;
            }
        }
    }
}

using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>Two adults are, or were, a couple. It stands on both records.</summary>
[Fact<AdultRecord>("couple", Title = "Couple")]
public sealed record Couple : LastingFact
{
    public static CodeList Kinds { get; } = new("kind of couple", new("married", "Married or civil partners"), new("partners", "Partners"));

    public SubjectId Other { get; init; }

    [Asks("What are they to each other?")]
    public string Kind { get; init; } = "";

    public override IEnumerable<Link> Others => [new(Other, "couple")];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what they are to each other") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"{Kinds.Say(Kind)}, since {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}

/// <summary>Says that two adults are, or were, a couple.</summary>
public sealed record NameCouple(SubjectId Adult) : Act, INamesAnother
{
    [Asks("Who is the partner?", Hint = "People who matter to the same children", From = Chosen.OfAdults)]
    public string Partner { get; init; } = "";

    [Asks("What are they to each other?")]
    public string Kind { get; init; } = "";

    [Asks("Since when?", Named = "Start date")]
    public DateOnly? Since { get; init; }

    [Asks("If they have separated: when?", Named = "End date")]
    public DateOnly? Separated { get; init; }

    public const string NoSuch = "Choose the partner from the list. Add somebody new on the child’s record first";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Kind), Couple.Kinds)];

    public (string Part, string NoSuch) Named => (nameof(Partner), NoSuch);

    public Record? Another(County county) => Guid.TryParse(Partner, out var id) ? county.Adult(new SubjectId(id)) : null;

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var (adult, other) = (county.Adult(Adult), Another(county));
        if (adult is null)
        {
            problems.Add(nameof(Adult), "There is no such record");
        }

        if (other is null)
        {
            problems.Add(nameof(Partner), NoSuch);
        }
        else if (other.Id == Adult)
        {
            problems.Add(nameof(Partner), "That is the same person");
        }
        else if (adult?.Heads.OfType<Entry<Couple>>().Any(head => head.IsLive && head.Fact.Until is null && (head.Subject == other.Id || head.Fact.Other == other.Id)) == true)
        {
            problems.Add(nameof(Partner), "They are recorded as a couple already");
        }

        if (!Couple.Kinds.Has(Kind))
        {
            problems.Add(nameof(Kind), "Select what they are to each other");
        }

        if (Since is null)
        {
            problems.Add(nameof(Since), "Enter the start date. The year will do: give 1 January");
        }
        else if (Since > today || Since.Value.Year < 1900)
        {
            problems.Add(nameof(Since), "The start date must be today or in the past, and not before 1900");
        }
        else if (Separated < Since || Separated > today)
        {
            problems.Add(nameof(Separated), "The end date must be after the start date, and today or in the past");
        }

        return problems.Any ? problems : Statement.Say(Adult, new Couple { Other = other!.Id, Kind = Kind, From = Since!.Value, Until = Separated });
    }
}

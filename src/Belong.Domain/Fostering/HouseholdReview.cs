using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>The review of an approval: held by somebody who does not manage the household's worker, with what everybody concerned says, and what is recommended.</summary>
[Fact<HouseholdRecord>("household-review", Title = "Review of approval", Plain = true)]
public sealed record HouseholdReview : Fact
{
    public const string Annual = "annual", Continue = "continue", NewTerms = "terms", End = "end";

    /// <summary>Why it was held (Fostering Services Regulations 2011, regulation 28: yearly, and whenever it is needed).</summary>
    public static CodeList Occasions { get; } = new(
        "occasion", new(Annual, "Yearly review"), new("allegation", "An allegation or a concern about standards of care"), new("household", "A change in the household or in somebody’s health"), new("check", "New information from a check"),
        new("terms", "A change of terms, or an exemption"), new("agreement", "The agreement was not kept"), new("asked", "The carers asked for it"), new("other", "Another reason"));

    public static CodeList Recommendations { get; } = new("recommendation", new(Continue, "Approval goes on, on the same terms"), new(NewTerms, "Approval goes on, on new terms"), new(End, "End approval"));

    public static CodeList Grades { get; } = new("grade of the papers", new("good", "Good"), new("adequate", "Adequate"), new("inadequate", "Inadequate"));

    [Asks("When was the review meeting?", Named = "Date of the meeting")]
    public DateOnly On { get; init; }

    [Asks("Why was the review held?", Named = "Occasion")]
    public string Occasion { get; init; } = "";

    [Asks("Who held the review?", From = Chosen.OfWorkers, Hint = "Somebody independent of the household’s worker", Named = "Reviewer")]
    public string Reviewer { get; init; } = "";

    [Asks("What do the carers say?", Long = true)]
    public string Carers { get; init; } = "";

    [Asks("What do the children placed with them say?", Hint = "Each child who is old enough, in their words", Long = true)]
    public string Children { get; init; } = "";

    [Asks("What do the carers’ own children say?", Hint = "Leave blank if they have none at home", Long = true)]
    public string OwnChildren { get; init; } = "";

    [Asks("What do the children’s social workers say?", Long = true)]
    public string SocialWorkers { get; init; } = "";

    [Asks("What does the supervising social worker say?", Hint = "Placements and how they ended, training, checks, concerns, unannounced visits", Long = true)]
    public string Supervisor { get; init; } = "";

    [Asks("What is recommended?", Named = "Recommendation")]
    public string Recommended { get; init; } = "";

    [Asks("Why, and what must be done by when?", Hint = "Conditions, and the plan for their development in the coming year", Long = true)]
    public string Because { get; init; } = "";

    [Asks("Were the papers good enough?", Hint = "Judge their quality, not whether they came in time", Named = "Grade of the papers")]
    public string Grade { get; init; } = "";

    [Asks("Does the review go to the fostering panel?", Hint = "The first review of an approval does")]
    public bool ToPanel { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<string> WorkersNamed => Reviewer.Length > 0 ? [Reviewer] : [];
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Occasion), Occasions, Occasion), (nameof(Recommended), Recommendations, Recommended), (nameof(Grade), Grades, Grade)];

    public override (string Part, string Ask)? Lacks =>
        Occasion.Length == 0 ? (nameof(Occasion), "Select why it was held") : Reviewer.Length == 0 ? (nameof(Reviewer), "Select who held it")
        : Recommended.Length == 0 ? (nameof(Recommended), "Select what is recommended") : Recommended != Continue && Because.Trim().Length == 0 ? (nameof(Because), "Enter why, and what must be done") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today)
    {
        if (record.Facts<FosterApproval>().All(each => !each.Fact.Span.Covers(On)))
        {
            yield return new(nameof(On), "They were not approved on that date");
        }

        if (record is HouseholdRecord household && Reviewer.Length > 0 && household.WorkerOn(On)?.Fact.Worker == Reviewer)
        {
            yield return new(nameof(Reviewer), "Their own supervising social worker cannot hold the review");
        }
    }

    /// <summary>The first review of an approval is the panel's to see (regulation 28).</summary>
    public override IEnumerable<Problem> Doubted(Record record) => !ToPanel && Occasion.Length > 0 && record.Facts<HouseholdReview>().All(each => each.Fact == this || each.Fact.On >= On) && record.Facts<FosterApproval>().Any(each => each.Fact.From.PlusMonths(15) > On && each.Fact.Span.Covers(On))
        ? [new(nameof(ToPanel), "No earlier review is recorded: the first goes to the panel")] : [];

    public override bool StandsFor(Fact other) => other is HouseholdReview review && review.On == On;

    public override string InWords => $"Review of {On.InWords()}{(Occasion is Annual or "" || !Occasions.Has(Occasion) ? "" : $" ({Occasions.Say(Occasion).InSentence()})")}{(Recommendations.Has(Recommended) ? $": {Recommendations.Say(Recommended).InSentence()}" : "")}{(Grades.Has(Grade) ? $". Papers {Grades.Say(Grade).ToLowerInvariant()}" : "")}";
}

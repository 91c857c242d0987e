using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>A health assessment was held, with what was found at it.</summary>
public sealed record RecordHealthAssessment(SubjectId Child) : ActOnChild(Child)
{
    [Asks("When was the health assessment?", Named = "Date of the health assessment")]
    public DateOnly? HeldOn { get; init; }
    [Asks("Which health assessment was this?")]
    public AssessmentKind Kind { get; init; }
    [Asks("Are immunisations up to date?")]
    public bool? ImmunisationsUpToDate { get; init; }
    [Asks("When was the dental check?", Hint = "Leave blank if teeth were not checked", Named = "Date of the dental check")]
    public DateOnly? TeethCheckedOn { get; init; }
    [Asks("What is the strengths and difficulties score?", Hint = "0 to 40, for children of 4 to 16")]
    public int? SdqScore { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Past(child, HeldOn, nameof(HeldOn), "the date of the assessment", today, problems) is { } on && on <= today && child.CareOn(on) is null)
        {
            problems.Add(nameof(HeldOn), "The child was not looked after on that date");
        }

        if (TeethCheckedOn > today)
        {
            problems.Add(nameof(TeethCheckedOn), "The date of the dental check must be today or in the past");
        }

        if (SdqScore is < 0 or > 40)
        {
            problems.Add(nameof(SdqScore), "The strengths and difficulties score must be between 0 and 40");
        }

        if (problems.Any)
        {
            return problems;
        }

        Fact?[] facts =
        [
            new HealthAssessment { HeldOn = HeldOn!.Value, Kind = Kind },
            ImmunisationsUpToDate is { } upToDate ? new Immunisations { On = HeldOn.Value, UpToDate = upToDate } : null,
            TeethCheckedOn is { } teeth ? new DentalCheck { On = teeth } : null,
            SdqScore is { } score ? new StrengthsAndDifficulties { On = HeldOn.Value, Score = score } : null,
        ];
        return Outcome.Add(facts.OfType<Fact>().Select(fact => Statement.Say(child.Id, fact)));
    }
}

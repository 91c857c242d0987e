using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Health;

/// <summary>
/// Of the children looked after for twelve months, those who had something seen to in the year. Where the year's return
/// was imported its OC2 rows are the cohort; otherwise the record tells who was looked after for the whole year.
/// </summary>
public abstract class HealthOfChildrenInCare : Measure
{
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Cohort => ContinuousCare.Cohort;

    /// <summary>What was seen to, for the sentence.</summary>
    protected abstract string What { get; }

    public override string Definition =>
        $"Of the children looked after without a break for the twelve months to the last day, short breaks left out, those with {What}. From the return: of the rows of table OC2, those with 1. From the record: of the children it shows to have been looked after throughout.";

    /// <summary>What must be recorded where the record is asked and not the return.</summary>
    protected abstract IEnumerable<Need> OfRecord(Reading reading);

    protected override IEnumerable<Need> Needs(Reading reading) =>
        reading.FromTable(Topic.HealthAnswers) ? [Need.Throughout(Topic.HealthAnswers, reading)] : OfRecord(reading).Prepend(Need.ForAYear(Topic.Care, reading));

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.FromTable(Topic.HealthAnswers)
            ? child.Facts<HealthOfYear>().Where(entry => entry.Fact.Year == reading.Year.Ends).Select(entry => Part.Counted(child, CodeIn(entry.Fact) == "1", $"From the return: {What}: {(CodeIn(entry.Fact) == "1" ? "yes" : "no")}", entry))
            : ContinuousCare.Throughout(child, reading) is { } care
                ? [SeenTo(child, reading.TwelveMonths) is { } seen ? Part.Counted(child, true, $"From the record: {seen.Said!.InWords}", seen) : Part.Counted(child, false, $"From the record: {What}: not in the year", care.Because)]
                : [];

    protected abstract string CodeIn(HealthOfYear year);

    protected abstract Entry? SeenTo(ChildRecord child, DateSpan year);
}

/// <summary>Who has been looked after for all of a year.</summary>
internal static class ContinuousCare
{
    public const string Cohort = "Children looked after without a break for the twelve months to the last day, short breaks left out";

    /// <summary>The period that runs from 1 April or before to 31 March or after, where no short break fell in the year.</summary>
    public static PeriodOfCare? Throughout(ChildRecord child, Reading reading) =>
        child.Episodes.Any(episode => episode.IsShortBreak && episode.Span.Touches(reading.TwelveMonths))
            ? null
            : child.PeriodsOfCare.FirstOrDefault(care => care.From <= reading.TwelveMonths.From && !(care.Until < reading.Ends));
}

public sealed class HealthAssessmentRate : HealthOfChildrenInCare
{
    public override string Code => "health-assessment-rate";
    public override string Title => "Children whose health was assessed in the year";
    protected override string What => "a health assessment";
    protected override IEnumerable<Need> OfRecord(Reading reading) => [Need.ForAYear("health assessments", reading)];
    protected override string CodeIn(HealthOfYear year) => year.HealthAssessment;
    protected override Entry? SeenTo(ChildRecord child, DateSpan year) => child.Facts<HealthAssessment>().LastOrDefault(entry => year.Covers(entry.Fact.HeldOn));
}

public sealed class DentalCheckRate : HealthOfChildrenInCare
{
    public override string Code => "dental-check-rate";
    public override string Title => "Children whose teeth were checked in the year";
    protected override string What => "a dental check";
    protected override IEnumerable<Need> OfRecord(Reading reading) => [Need.ForAYear("dental checks", reading)];
    protected override string CodeIn(HealthOfYear year) => year.TeethCheck;
    protected override Entry? SeenTo(ChildRecord child, DateSpan year) => child.Facts<DentalCheck>().LastOrDefault(entry => year.Covers(entry.Fact.On));
}

public sealed class ImmunisationRate : HealthOfChildrenInCare
{
    public override string Code => "immunisation-rate";
    public override string Title => "Children whose immunisations are up to date";
    protected override string What => "immunisations up to date";
    protected override IEnumerable<Need> OfRecord(Reading reading) => [Need.OnLastDay("immunisations", reading)];
    protected override string CodeIn(HealthOfYear year) => year.Immunisations;

    protected override Entry? SeenTo(ChildRecord child, DateSpan year) =>
        child.Facts<Immunisations>().Where(entry => entry.Fact.On <= year.Last).MaxBy(entry => entry.Fact.On) is { Fact.UpToDate: true } last ? last : null;
}

public sealed class AverageSdq : Measure
{
    public override string Code => "average-sdq";
    public override string Cohort => $"{ContinuousCare.Cohort}, who have a score";
    public override string Title => "Average strengths and difficulties score";
    public override Unit Unit => Unit.Average;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "The mean of the strengths and difficulties scores from 0 to 40 given for children looked after for twelve months. Anything else in the place of a score is left out.";

    protected override IEnumerable<Need> Needs(Reading reading) =>
        reading.FromTable(Topic.HealthAnswers) ? [Need.Throughout(Topic.HealthAnswers, reading)] : [Need.ForAYear(Topic.Care, reading), Need.ForAYear("strengths and difficulties scores", reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.FromTable(Topic.HealthAnswers)
            ? from entry in child.Facts<HealthOfYear>()
              where entry.Fact.Year == reading.Year.Ends && entry.Fact.SdqScore is { Length: 1 or 2 } text && text.All(char.IsAsciiDigit)
              let score = int.Parse(entry.Fact.SdqScore, System.Globalization.CultureInfo.InvariantCulture)
              where score <= 40
              select new Part(child, score, 1, $"From the return: score {score}", [entry])
            : ContinuousCare.Throughout(child, reading) is { } && child.Facts<StrengthsAndDifficulties>().LastOrDefault(entry => reading.TwelveMonths.Covers(entry.Fact.On)) is { } last
                ? [new Part(child, last.Fact.Score, 1, $"From the record: {last.Fact.InWords}", [last])]
                : [];
}

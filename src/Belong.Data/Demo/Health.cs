using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>The health of a made-up child: assessments at their intervals, teeth once there are some, and what the return asks of the whole year.</summary>
internal sealed class Health(Life life, DateOnly today)
{
    private static readonly ReportingYear Year = new(2017);
    private readonly Random random = life.Random;

    public void Tell()
    {
        var (assessed, teeth, immunised, score) = (false, false, false, (int?)null);
        var high = random.Next(0, 13);
        var day = life.From.AddDays(random.Chance(82) ? random.Next(10, 28) : random.Next(29, 55)).OrBefore();
        day = day > life.From ? day : life.From.AddDays(7).OrNext();
        for (var kind = AssessmentKind.Initial; day < life.Last; kind = AssessmentKind.Review)
        {
            var age = life.AgeOn(day);
            DateOnly? dentist = day >= life.Plan.Born.AddMonths(14) && random.Chance(84) ? day.AddDays(-random.Next(0, 40)).OrBefore() : null;
            dentist = dentist < life.Plan.Born.AddMonths(12) || (life.Plan.Unaccompanied && dentist < life.From.AddDays(7)) ? null : dentist;
            var upToDate = random.Chance(life.Plan.Unaccompanied && kind == AssessmentKind.Initial ? 12 : 88);
            int? sdq = age is >= 4 and <= 16 && kind == AssessmentKind.Review && random.Chance(84) ? Math.Clamp(high + random.Next(1, 16), 0, 36) : null;
            if (kind == AssessmentKind.Review && random.Chance(age > 14 ? 14 : 6))
            {
                // Refused, or not arranged: it is caught up with some months later.
                day = day.AddDays(random.Next(90, 200)).OrBefore();
                continue;
            }

            life.Do(day, 7, new RecordHealthAssessment(life.Child) { HeldOn = day, Kind = kind, ImmunisationsUpToDate = upToDate, TeethCheckedOn = dentist, SdqScore = sdq });
            assessed |= Year.Span.Covers(day);
            teeth |= dentist is { } checkedOn && Year.Span.Covers(checkedOn);
            immunised = Year.Span.Covers(day) ? upToDate : immunised;
            score = Year.Span.Covers(day) ? sdq ?? score : score;
            day = day.AddDays(age < 5 ? random.Next(150, 184) : random.Next(315, 372)).OrBefore();
        }

        OfTheYear(assessed, teeth, immunised, score);
    }

    /// <summary>How somebody who left care at 16 or later was doing around the birthday of the year, as the personal adviser told it.</summary>
    private void LeftCare()
    {
        var (left, born) = (life.Last, life.Plan.Born);
        var since = WorkingDays.Later(life.From, Age.Birthday(born, 14));
        if (left >= Year.From || left < Age.Birthday(born, 16) || left.DayNumber - since.DayNumber < 13 * 7 || life.Plan.Reason is "E11" or "E12" or "E3" || !Enumerable.Range(17, 5).Any(age => Year.Span.Covers(Age.Birthday(born, age))))
        {
            return;
        }

        var touch = random.Chance(88);
        life.Do(new DateOnly(2017, 4, 18).AddDays(life.ChildId[^1] - '0').OrNext(), 41, new RecordFact(life.Child)
        {
            Said = new CareLeaverOfYear { Year = Year.Ends, InTouch = touch ? "YES" : "NO", Activity = touch ? random.Pick("F2", "F2", "F2", "P2", "G5", "G5", "G6", "G4", "F1") : "0", Accommodation = touch ? random.Pick("U1", "U1", "D1", "T1", "Z1", "B1", "E1", "U2") : "0" },
        }, Staff.Analyst);
    }

    /// <summary>What the return asks of children in care for all of the twelve months, gathered by the analyst in May.</summary>
    private void OfTheYear(bool assessed, bool teeth, bool immunised, int? score)
    {
        var day = new DateOnly(2017, 5, 2).AddDays(life.ChildId[^1] - '0').OrNext();
        LeftCare();
        if (life.From > Year.From || life.Last <= Year.Until || day > today)
        {
            return;
        }

        var (age, began) = (life.AgeOn(Year.Until), life.AgeOn(Year.From));
        var asked = age >= 4 && began <= 16;
        var convicted = age >= 10 && life.Convicted;
        var misuse = age >= 13 && life.Concerns.Contains("substance");
        life.Do(day, 41, new RecordFact(life.Child)
        {
            Said = new HealthOfYear
            {
                Year = Year.Ends,
                SdqScore = asked ? score?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "" : "",
                SdqReason = asked && score is null ? random.Pick("SDQ4", "SDQ4", "SDQ2", "SDQ5") : "",
                Convicted = age >= 10 ? convicted ? "1" : "0" : "",
                HealthCheck = age < 5 || life.Plan.Born.AddYears(5) > Year.Until ? "1" : "",
                Immunisations = immunised ? "1" : "0",
                TeethCheck = teeth ? "1" : "0",
                HealthAssessment = assessed ? "1" : "0",
                SubstanceMisuse = misuse ? "1" : "0",
                InterventionReceived = misuse ? random.Chance(70) ? "1" : "0" : "",
                InterventionOffered = "",
            },
        }, Staff.Analyst);
    }
}

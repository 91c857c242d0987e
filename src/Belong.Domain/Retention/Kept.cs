using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Retention;

/// <summary>How long a kind of record is kept, and where that is written.</summary>
/// <param name="Verified">False where the number was not read in the source that is named: it is then a setting of the council.</param>
public sealed record KeepRule(string Title, string Source, bool Verified = true)
{
    private const string OfCare = "Care Leavers (England) Regulations 2010, reg. 10; of a child in care Care Planning, Placement and Case Review Regulations 2010, reg. 50, read in a summary";

    public static KeepRule InCare { get; } = new("75 years from birth", OfCare);
    public static KeepRule DiedYoung { get; } = new("15 years from death, where a child died before 18", OfCare);
    public static KeepRule Adopted { get; } = new("100 years from the adoption order", "Statutory guidance on adoption (2013), 6.11 and 11.16: orders from 30 December 2005");
    public static KeepRule AdoptedBefore { get; } = new("75 years from the adoption order", "Statutory guidance on adoption (2013), 10.7: orders before 30 December 2005");
    public static KeepRule NeverInCare { get; } = new("A child who was never in care here", "The council’s retention schedule", Verified: false);

    public static ImmutableArray<KeepRule> All { get; } = [InCare, DiedYoung, Adopted, AdoptedBefore, NeverInCare];
}

/// <summary>
/// Until when a child's record must be kept. Where several rules hold, the longest wins; where a rule leaves two readings of a day, the later does, for what is destroyed
/// too soon cannot be brought back.
/// </summary>
/// <param name="Until">The last day on which it must be kept; null where that cannot be worked out, and it is then kept.</param>
/// <param name="Because">The entries that say so.</param>
public sealed record Kept(DateOnly? Until, KeepRule Rule, string Why, ImmutableArray<Entry> Because)
{
    private static readonly DateOnly NewActs = new(2005, 12, 30);

    public static Setting YearsNeverInCare { get; } = Setting.Number("retention-years-never-in-care", "A child’s record is kept, where they were never in care here", 25, "years from birth", "The council’s retention schedule; no law sets a number");

    public static Kept Of(ChildRecord child, Terms terms)
    {
        var readings = Readings(child, terms).ToList();
        return readings.Find(each => each.Until is null) ?? readings.MaxBy(each => each.Until)!;
    }

    private static IEnumerable<Kept> Readings(ChildRecord child, Terms terms)
    {
        var births = child.Facts<People.Birth>();
        ImmutableArray<Entry> birth = births.IsEmpty ? [] : [births[^1]];
        var died = child.PeriodsOfCare.FirstOrDefault(care => care.ReasonCeased == "E2");
        if (child.BornOn is not { } born)
        {
            yield return new(null, KeepRule.InCare, "No date of birth is recorded: the record is kept until one is", []);
        }
        else if (child.PeriodsOfCare.IsEmpty && child.Entries.FirstOrDefault(entry => entry.Subject == child.Id) is { } first && LondonTime.Of(first.Signature.At).Day >= Age.Birthday(born, 18))
        {
            yield return new(null, KeepRule.InCare, "The record was opened when they were grown up, and no care is recorded: their file may be on paper, so it is kept", [first, .. birth]);
        }
        else if (child.PeriodsOfCare.IsEmpty)
        {
            var years = terms.Number(YearsNeverInCare, terms.Today);
            yield return new(Age.Birthday(born, years), KeepRule.NeverInCare, $"{years} years from birth on {born.InWords()}; the child was never in care here", birth);
        }
        else if (died?.Until is { } day && day < Age.Birthday(born, 18))
        {
            yield return new(Anniversary(day, 15), KeepRule.DiedYoung, $"15 years from the death on {day.InWords()}, before the age of 18", [.. birth, .. died.Because]);
        }
        else
        {
            yield return new(Age.Birthday(born, 75), KeepRule.InCare, $"75 years from birth on {born.InWords()}", birth);
        }

        if (child.IsSealed)
        {
            // The order, or where none is recorded the day on which care ended with it.
            var orders = child.Facts<AdoptionOrder>().Select(each => (On: each.Fact.MadeOn, By: (Entry)each)).Concat(child.Facts<Sealed>().Select(each => (On: each.Fact.OrderOn, By: (Entry)each))).ToList();
            var left = child.PeriodsOfCare.LastOrDefault(care => care.ReasonCeased is "E11" or "E12");
            var (on, what, because) = orders.Count > 0 ? (orders.Max(each => each.On), "the adoption order", [.. orders.Select(each => each.By)]) : (left!.Until!.Value, "leaving care adopted", left.Because);
            var (rule, years) = on < NewActs ? (KeepRule.AdoptedBefore, 75) : (KeepRule.Adopted, 100);
            yield return new(Anniversary(on, years), rule, $"{years} years from {what} on {on.InWords()}", because);
        }
    }

    /// <summary>The same day years later; of 29 February, 1 March in a year that has none.</summary>
    private static DateOnly Anniversary(DateOnly day, int years) => Age.Birthday(day, years);
}

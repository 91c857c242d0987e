using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;

namespace Belong.Domain.Duties;

/// <summary>A duty of a record, by its key.</summary>
public readonly record struct DutyOf(SubjectId Record, string Key);

/// <summary>Says of one late duty or of many, with one reason, why they were not done: all or none.</summary>
public sealed record ExplainDuties : Act
{
    public IReadOnlyList<DutyOf> Duties { get; init; } = [];
    public string Reason { get; init; } = "";
    public string Words { get; init; } = "";

    /// <summary>Whoever says so may accept reasons, and answers for these at once.</summary>
    public bool Accepts { get; init; }

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Reason), DutyExplained.Reasons)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Duties.Count == 0)
        {
            problems.Add(nameof(Duties), "Select at least one task");
        }

        if (!DutyExplained.Reasons.Has(Reason))
        {
            problems.Add(nameof(Reason), "Select why these were not done");
        }

        if (Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter what happened");
        }

        var terms = Terms.Of(county, today);
        var statements = new List<Statement>();
        foreach (var of in Duties.Distinct())
        {
            var record = county.Find(of.Record);
            var duty = record?.AllDuties(terms).FirstOrDefault(each => each.Key == of.Key);
            if (duty?.By is not { } due || duty.On(today) is not (DutyState.Overdue or DutyState.NeverMet))
            {
                problems.Add(nameof(Duties), "One of these tasks is not late, or has been done: look at the list again");
                break;
            }

            if (duty.IsOpen && !duty.Rule.MayBeExplainedAway)
            {
                problems.Add(nameof(Duties), $"{duty.What}, due {Time.DayWords.InWords(due)}, can still be done, and a child may come to harm without it: do it");
                break;
            }

            if (record!.Facts<DutyExplained>().Any(each => each.Fact.Key == of.Key && each.Fact.Accepted != false))
            {
                problems.Add(nameof(Duties), $"{duty.What}, due {Time.DayWords.InWords(due)}, has been explained already");
                break;
            }

            statements.Add(Statement.Say(record.Id, new DutyExplained
            {
                Key = of.Key,
                What = duty.What,
                By = due,
                Reason = Reason,
                Words = Words.Trim(),
                ExplainedBy = by.Id,
                For = duty.Rule.Who.ToString(),
                Accepted = Accepts ? true : null,
                AnsweredBy = Accepts ? by.Id : "",
                AnsweredOn = Accepts ? today : null,
            }));
        }

        return problems.Any ? problems : Outcome.Add(statements);
    }
}

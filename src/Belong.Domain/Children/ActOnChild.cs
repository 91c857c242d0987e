using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>An act on one child's record. Refused in plain words where there is no such record.</summary>
public abstract record ActOnChild(SubjectId Child) : Act
{
    public sealed override Outcome Decide(County county, DateOnly today, Actor by) =>
        county.Child(Child) is not { } child ? Outcome.Refuse([new(nameof(Child), "There is no such child's record")])
        : IForbids.Forbidding(child, this, today) is { } why ? Outcome.Refuse([why])
        : Decide(child, county, today, by);

    /// <summary>Doing it in spite of a freeze is asked only where something on the record forbids.</summary>
    public override bool Asks(string part, Record record, DateOnly today) =>
        part != "DespiteFreeze" || IForbids.Forbidding(record, this, today) is not null;

    protected abstract Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by);

    /// <summary>A day that must be given and have come, and of which the child's record can speak.</summary>
    protected static DateOnly? Past(ChildRecord child, DateOnly? day, string field, string what, DateOnly today, Problems problems)
    {
        if (day is null)
        {
            problems.Add(field, $"Enter {what}");
        }
        else if (day > today)
        {
            problems.Add(field, $"{char.ToUpperInvariant(what[0])}{what[1..]} must be today or in the past");
        }
        else if (day < PlainSense.Earliest(child))
        {
            problems.Add(field, $"{char.ToUpperInvariant(what[0])}{what[1..]} must be on or after {PlainSense.Earliest(child).InWords()}: the record cannot begin earlier");
        }

        return day;
    }

    /// <summary>A code that must be on its list in the year of the day.</summary>
    protected static void OnList(People.CodeList list, string? code, DateOnly? day, string field, Problems problems)
    {
        var year = Time.ReportingYear.Of(day ?? DateOnly.MinValue.AddYears(2000)).Ends;
        if (string.IsNullOrEmpty(code))
        {
            problems.Add(field, $"Select the {list.Name}");
        }
        else if (day is null ? !list.Has(code) : !list.HasIn(code, year))
        {
            problems.Add(field, list.Has(code) ? $"{list.Say(code)} ({code}) was not in use on that date: select another {list.Name}" : $"{code} is not a {list.Name} code: select one from the list");
        }
    }
}

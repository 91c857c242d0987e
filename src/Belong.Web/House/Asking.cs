using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.House;

/// <summary>A form at work: what is asked, what was typed, and what came of reading it.</summary>
/// <param name="choosing">What is offered where an answer is chosen; without it, it is typed.</param>
/// <param name="afresh">Nothing is recorded yet: days and yes-or-no begin unanswered.</param>
public sealed class Asking(ImmutableArray<Question> questions, Record? record, bool afresh = true, Choosing? choosing = null)
{
    /// <summary>What the form speaks of: as it was opened, or as it was read.</summary>
    private object? speaksOf;

    public ImmutableArray<Question> Questions => questions;

    public Dictionary<string, string> Typed { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the fields in their order, as the error summary takes them.</summary>
    public string Fields => string.Join(' ', questions.Select(question => question.Name));

    /// <summary>What a draft has, else what the address asks for, else what the holder has.</summary>
    /// <param name="asked">What the address says of parts; what it says for the page itself is not among it.</param>
    public void Start(object holder, IReadOnlyDictionary<string, string> draft, IReadOnlyDictionary<string, string> asked)
    {
        speaksOf = holder;
        foreach (var question in questions)
        {
            var type = question.Property.PropertyType;
            Typed[question.Name] = question.Kept(draft) is { } typed ? typed
                : asked.TryGetValue(question.Name, out var given) && given.Length is > 0 and < 100 ? given
                : afresh && (type == typeof(DateOnly) || type == typeof(bool)) ? ""
                : question.ValueOf(holder);
        }
    }

    /// <summary>A copy of the holder with what was posted in it, or null with what is wrong in the model state.</summary>
    /// <param name="blank">What its parts are where nothing is said; an act that is filled in already gives one, a fact needs none.</param>
    public T? Read<T>(T holder, IFormCollection form, ModelStateDictionary state, T? blank = null)
        where T : class
    {
        var copy = House.Questions.CopyOf(holder);

        // Of what is recorded, a part left blank is a part taken out.
        object nothing = blank ?? (afresh ? holder : Activator.CreateInstance(holder.GetType())!);
        foreach (var question in questions)
        {
            var typed = Typed[question.Name] = question.Typed(form);
            if (question.Put(copy, typed, nothing, afresh) is { } wrong)
            {
                state.AddModelError(question.Name, wrong);
            }
        }

        speaksOf = copy;
        return state.IsValid ? copy : null;
    }

    /// <param name="today">Codes in use that day are offered where the form speaks of no other.</param>
    public string Html(ModelStateDictionary state, DateOnly today)
    {
        var year = YearSpokenOf() ?? ReportingYear.Of(today).Ends;
        return string.Concat(questions.Select(question =>
            question.Html(Typed.GetValueOrDefault(question.Name, ""), state.TryGetValue(question.Name, out var errors) && errors.Errors.Count > 0 ? errors.Errors[0].ErrorMessage : null, record, year, choosing)));
    }

    /// <summary>The collection year of the day that what is asked speaks of, where it speaks of one; a birth is no such day.</summary>
    private int? YearSpokenOf() => speaksOf switch
    {
        null or OpenRecord or Birth or Unborn => null,
        HealthOfYear { Year: > 0 and var year } => year,
        CareLeaverOfYear { Year: > 0 and var year } => year,
        Fact { Happened.Day: var day } when day != default => ReportingYear.Of(day).Ends,
        _ => questions.Select(question => question.Property.GetValue(speaksOf)).OfType<DateOnly>().FirstOrDefault(day => day.Year > 1900) is { Year: > 1900 } day ? ReportingYear.Of(day).Ends : null,
    };
}

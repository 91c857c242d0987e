using System.Collections.Immutable;
using Belong.Domain.Facts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.House;

/// <summary>A form at work: what is asked, what was typed, and what came of reading it.</summary>
/// <param name="afresh">Nothing is recorded yet: days and yes-or-no begin unanswered.</param>
public sealed class Asking(ImmutableArray<Question> questions, Record? record, bool afresh = true)
{
    public ImmutableArray<Question> Questions => questions;

    public Dictionary<string, string> Typed { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the fields in their order, as the error summary takes them.</summary>
    public string Fields => string.Join(' ', questions.Select(question => question.Name));

    /// <summary>What a draft has, else what the address asks for, else what the holder has.</summary>
    public void Start(object holder, ModelStateDictionary state, IQueryCollection query)
    {
        foreach (var question in questions)
        {
            var type = question.Property.PropertyType;
            Typed[question.Name] = question.Kept(state) is { } typed ? typed
                : query.TryGetValue(question.Name, out var asked) && asked.ToString() is { Length: > 0 and < 100 } given ? given
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

        return state.IsValid ? copy : null;
    }

    public string Html(ModelStateDictionary state) => string.Concat(questions.Select(question =>
        question.Html(Typed.GetValueOrDefault(question.Name, ""), state.TryGetValue(question.Name, out var errors) && errors.Errors.Count > 0 ? errors.Errors[0].ErrorMessage : null, record)));
}

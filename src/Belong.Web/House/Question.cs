using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Web.GovUk;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.House;

/// <summary>One part of a fact or of an act, as a form asks for it.</summary>
public sealed record Question(PropertyInfo Property, string Label, CodeList? Codes)
{
    private readonly AsksAttribute? asks = Property.GetCustomAttribute<AsksAttribute>();

    public string Name => Property.Name;

    /// <summary>The kind of fact of the record it names, where it names one.</summary>
    public Type? Of => asks?.Of;

    private Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
    private bool MayBeBlank => Nullable.GetUnderlyingType(Property.PropertyType) is not null || Type == typeof(string) || Type.IsEnum;
    private string? Hint => asks?.Hint is { Length: > 0 } hint ? hint : null;

    /// <summary>What the holder has, as it is typed.</summary>
    public string ValueOf(object holder) => Property.GetValue(holder) switch
    {
        DateOnly day => day == default ? "" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        FactId id => id == default ? "" : id.ToString(),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    public const int LongestText = 8000;

    public const string TooLong = "Enter no more than 8,000 characters";

    /// <summary>What was typed: a day from its boxes, ticks side by side, anything else as it stands.</summary>
    public string Typed(IFormCollection form) => Typed(name => form.TryGetValue(name, out var typed) ? typed.ToString() : null) ?? "";

    /// <summary>What a draft has of it; null where it has nothing.</summary>
    public string? Kept(ModelStateDictionary draft) => Typed(name => draft.TryGetValue(name, out var kept) ? kept.AttemptedValue : null);

    private string? Typed(Func<string, string?> said)
    {
        if (Type != typeof(DateOnly) || said(Name) is not null)
        {
            // Ticks come with commas between them, from a form and from a draft.
            return asks?.Several == true ? said(Name)?.Replace(',', ' ').Trim() : said(Name)?.Trim();
        }

        string?[] parts = [said($"{Name}.day"), said($"{Name}.month"), said($"{Name}.year")];
        if (parts.All(part => part is null))
        {
            return null;
        }

        var (day, month, year) = (parts[0]?.Trim() ?? "", parts[1]?.Trim() ?? "", parts[2]?.Trim() ?? "");
        return day.Length + month.Length + year.Length == 0 ? ""
            : DateOnly.TryParseExact($"{day}/{month}/{year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : $"{day}/{month}/{year}";
    }

    /// <summary>Puts what was typed into the holder; answers what is wrong with it, or null.</summary>
    /// <param name="blank">What the holder's parts are where nothing is said.</param>
    /// <param name="afresh">Nothing is recorded yet: yes or no must be answered.</param>
    public string? Put(object holder, string typed, object blank, bool afresh)
    {
        if (typed.Length == 0)
        {
            if (Type == typeof(bool) && !MayBeBlank && !afresh)
            {
                return null; // it stays as it is recorded
            }

            if (!MayBeBlank)
            {
                return $"{(Type == typeof(DateOnly) ? "Enter the date" : Type == typeof(bool) ? "Select yes or no" : Type == typeof(FactId) ? "Select one from the list" : "Enter a whole number")}: {Label}";
            }

            Property.SetValue(holder, Property.GetValue(blank));
            return null;
        }

        var (value, wrong) = Read(typed);
        if (wrong is null)
        {
            Property.SetValue(holder, value);
        }

        return wrong;
    }

    public string Html(string typed, string? error, Record? record = null)
    {
        if (Type == typeof(DateOnly))
        {
            var parts = DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? [$"{day.Day}", $"{day.Month}", $"{day.Year}"]
                : typed.Split('/') is { Length: 3 } three ? three : ["", "", ""];
            return new DateInput(Name, Label) { NamePrefix = $"{Name}.", LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Error = error, Day = parts[0], Month = parts[1], Year = parts[2] }.Html();
        }

        if (Type == typeof(bool))
        {
            return new Radios(Name, [new("True", "Yes"), new("False", "No")]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Value = typed, Error = error, Classes = "govuk-radios--inline" }.Html();
        }

        if (Type == typeof(FactId))
        {
            IReadOnlyList<Choice> known = [.. record?.Heads.Where(head => head.IsLive && head.Said!.GetType() == Of).Reverse().Select(head => new Choice(head.FactId.ToString(), head.Said!.InList(record))) ?? []];
            return new Select(Name, Label, [.. known.Count == 1 && !MayBeBlank ? [] : new[] { new Choice("", known.Count == 0 ? "Nothing of that kind is recorded" : "Choose") }, .. known]) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s" }.Html();
        }

        if (asks?.Several == true && Codes is not null)
        {
            return new Checkboxes(Name, [.. Codes.Codes.Select(code => new Choice(code.Value, code.Meaning))]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Error = error, Classes = "govuk-checkboxes--small", Values = typed.Split(' ') }.Html();
        }

        if (asks is not null && Codes is { Codes.Count: <= 6 } few)
        {
            return new Radios(Name, [.. few.Codes.Select(code => new Choice(code.Value, code.Meaning))]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Value = typed, Error = error, Classes = "govuk-radios--small" }.Html();
        }

        if (asks?.Long == true)
        {
            return new Textarea(Name, Label) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s", Rows = 4 }.Html();
        }

        var choices = Codes?.Codes.Select(code => new Choice(code.Value, asks is null ? $"{code.Meaning} ({code.Value})" : code.Meaning)) ?? (Type.IsEnum ? Enum.GetNames(Type).Select(name => new Choice(name, name)) : null);
        return choices is not null ? new Select(Name, Label, [new("", asks is null ? "Not recorded" : "Choose"), .. choices]) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s" }.Html()
            : new Input(Name, Label) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s", Classes = Type == typeof(int) || Type == typeof(TimeOnly) ? "govuk-input--width-5" : "govuk-input--width-20", InputMode = Type == typeof(int) ? "numeric" : null }.Html();
    }

    /// <summary>As a check-answers page prints it.</summary>
    public string InWords(string typed, Record? record = null) =>
        typed.Length == 0 ? "Not recorded"
        : Codes is not null && asks?.Several == true ? string.Join(", ", typed.Split(' ').Select(Codes.Say))
        : Codes is not null ? Codes.Has(typed) ? $"{Codes.Say(typed)} ({typed})" : Codes.Say(typed)
        : Type == typeof(bool) ? typed == "True" ? "Yes" : "No"
        : Type == typeof(FactId) ? Guid.TryParse(typed, out var id) && record?.Head(new FactId(id))?.Said is { } said ? said.InWords : "Something no longer recorded"
        : Type == typeof(DateOnly) && DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.InWords()
        : typed;

    private (object? Value, string? Wrong) Read(string typed)
    {
        if (Type == typeof(DateOnly))
        {
            return DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, null) : (null, "Enter a real date, for example 27 3 2017");
        }

        if (Type == typeof(TimeOnly))
        {
            return TimeOnly.TryParseExact(typed, ["H:mm", "HH:mm", "H.mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time, null) : (null, "Enter a time, for example 16:30");
        }

        if (Type == typeof(int))
        {
            return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, null) : (null, "Enter a whole number");
        }

        if (Type == typeof(bool))
        {
            return bool.TryParse(typed, out var yes) ? (yes, null) : (null, "Select yes or no");
        }

        if (Type == typeof(FactId))
        {
            return Guid.TryParse(typed, out var id) ? (new FactId(id), null) : (null, "Select one from the list");
        }

        if (Type.IsEnum)
        {
            return Enum.GetNames(Type).Contains(typed, StringComparer.Ordinal) ? (Enum.Parse(Type, typed), null) : (null, "Select one from the list");
        }

        return typed.Length > LongestText ? (null, TooLong)
            : Codes is not null && typed.Split(' ').Any(each => !Codes.Has(asks?.Several == true ? each : typed)) ? (null, $"Select the {Codes.Name} from the list")
            : (typed, null);
    }
}

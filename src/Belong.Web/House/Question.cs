using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;
using Belong.Web.GovUk;

namespace Belong.Web.House;

/// <summary>One part of a fact or of an act, as a form asks for it.</summary>
public sealed record Question(PropertyInfo Property, string Label, CodeList? Codes)
{
    /// <summary>Between the three boxes of a day as they are kept: no box can have a line break in it.</summary>
    private const char Box = '\n';

    private readonly AsksAttribute? asks = Property.GetCustomAttribute<AsksAttribute>();

    public string Name => Property.Name;

    /// <summary>Out of what the answer is chosen.</summary>
    public Chosen From => asks?.From ?? Chosen.Freely;

    /// <summary>The kind of fact of the record it names, where it names one.</summary>
    public Type? Of => asks?.Of;

    /// <summary>What an error calls the answer: the name of a day, else the question.</summary>
    public string Named => asks?.Named is { Length: > 0 } named ? named : Label;

    /// <summary>Whether several codes may be chosen.</summary>
    public bool Several => asks?.Several == true;

    /// <summary>Whether a form refuses to go on without it: of what else it asks, the fact says what it cannot do without.</summary>
    public bool MustBeAnswered => !MayBeBlank;

    /// <summary>True of a yes or no that no form asks in words, where it is no, or says only how a return was read.</summary>
    public bool IsSwitchOff(object holder) => asks is null && Property.PropertyType == typeof(bool) && (Property.Name == "StartSeen" || !(bool)Property.GetValue(holder)!);

    /// <summary>True where a day is asked.</summary>
    public bool IsDay => Type == typeof(DateOnly);

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

    /// <summary>What was typed, letter for letter: the boxes of a day, ticks side by side, anything else as it stands.</summary>
    public string Typed(IFormCollection form) => Typed(name => form.TryGetValue(name, out var typed) ? typed.ToString() : null) ?? "";

    /// <summary>What a draft has of it; null where it has nothing.</summary>
    public string? Kept(IReadOnlyDictionary<string, string> draft) => Typed(draft.GetValueOrDefault);

    /// <summary>As it would be typed by the book, where it can be understood: two ways to type one day are the same answer.</summary>
    public string Plain(string typed) =>
        Type == typeof(DateOnly) && Day(typed).On is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Type == typeof(TimeOnly) && TypedTime.Read(typed) is { } time ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
        : typed;

    private string? Typed(Func<string, string?> said)
    {
        if (Type != typeof(DateOnly) || said(Name) is not null)
        {
            // Ticks come with commas between them, from a form and from a draft.
            return asks?.Several == true ? said(Name)?.Replace(',', ' ').Trim() : said(Name)?.Trim();
        }

        string?[] parts = [said($"{Name}.day"), said($"{Name}.month"), said($"{Name}.year")];
        return parts.All(part => part is null) ? null
            : parts.All(string.IsNullOrWhiteSpace) ? ""
            : string.Join(Box, parts.Select(part => part?.Replace(Box, ' ').Trim()));
    }

    private static TypedDay Day(string typed) => typed.Split(Box) is [var day, var month, var year] ? TypedDay.Read(day, month, year) : TypedDay.Read(typed, null, null);

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
                return Type == typeof(DateOnly) ? $"Enter the {char.ToLowerInvariant(Named[0])}{Named[1..]}" : $"{(Type == typeof(bool) ? "Select yes or no" : Type == typeof(FactId) ? "Select one from the list" : "Enter a whole number")}: {Label}";
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

    /// <param name="year">The collection year whose codes are offered; what is chosen already stays among them.</param>
    public string Html(string typed, string? error, Record? record, int year, Choosing? choosing = null)
    {
        if (Type == typeof(DateOnly))
        {
            var day = Day(typed);
            string[] parts = typed.Split(Box) is { Length: 3 } three ? three : day.On is { } on ? [$"{on.Day}", $"{on.Month}", $"{on.Year}"] : [typed, "", ""];
            return new DateInput(Name, Label) { NamePrefix = $"{Name}.", LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Error = error, Wrong = day.Wrong, Day = parts[0], Month = parts[1], Year = parts[2] }.Html();
        }

        IReadOnlyList<Code>? offered = Codes is null ? null : [.. Codes.Codes.Where(code => (code.From <= year && year <= code.To) || typed.Split(' ').Contains(code.Value))];
        if (Type == typeof(bool))
        {
            return new Radios(Name, [new("True", "Yes"), new("False", "No")]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Value = typed, Error = error, Classes = "govuk-radios--inline" }.Html();
        }

        if (Type == typeof(FactId))
        {
            var known = Known(record);
            return new Select(Name, Label, [.. known.Count == 1 && !MayBeBlank ? [] : new[] { new Choice("", known.Count == 0 ? "None recorded" : "Choose") }, .. known]) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s" }.Html();
        }

        if (asks?.Several == true && offered is not null)
        {
            return new Checkboxes(Name, [.. offered.Select(code => new Choice(code.Value, code.Meaning))]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Error = error, Classes = "govuk-checkboxes--small", Values = typed.Split(' ') }.Html();
        }

        if (asks is not null && offered is { Count: <= 6 } few)
        {
            return new Radios(Name, [.. few.Select(code => new Choice(code.Value, code.Meaning))]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Hint = Hint, Value = typed, Error = error, Classes = "govuk-radios--small" }.Html();
        }

        if (asks?.Long == true)
        {
            return new Textarea(Name, Label) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s", Rows = 4 }.Html();
        }

        IReadOnlyList<Choice> chosen = choosing is null || asks is null ? [] : asks.From switch
        {
            Chosen.OfWorkers => choosing.Workers,
            Chosen.OfChildren => choosing.ChildrenBeside(record),
            Chosen.OfAdults => choosing.AdultsBeside(record),
            Chosen.OfHouseholds => choosing.Households,
            Chosen.OfKnown => choosing.Known(Property),
            _ => [],
        };
        if (asks?.From == Chosen.OfAdults)
        {
            return new Select(Name, Label, [new("", chosen.Count == 0 ? "Nobody is recorded yet" : "Choose"), .. chosen]) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s" }.Html();
        }

        if (asks?.From == Chosen.OfWorkers && chosen.Count > 0)
        {
            return new Select(Name, Label, [new("", "Choose"), .. typed.Length == 0 || chosen.Any(each => each.Value == typed) ? chosen : [.. chosen, new(typed, typed)]]) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s" }.Html();
        }

        var choices = offered?.Select(code => new Choice(code.Value, asks is null ? $"{code.Meaning} ({code.Value})" : code.Meaning)) ?? (Type.IsEnum ? Enum.GetNames(Type).Select(name => new Choice(name, name)) : null);
        return choices is not null ? new Select(Name, Label, [new("", asks is null ? "Not recorded" : "Choose"), .. choices]) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s" }.Html()
            : new Input(Name, Label) { Value = typed, Hint = Hint, Error = error, LabelClasses = "govuk-label--s", Classes = Type == typeof(int) || Type == typeof(TimeOnly) ? "govuk-input--width-5" : "govuk-input--width-20", InputMode = Type == typeof(int) ? "numeric" : null, Suggestions = chosen }.Html();
    }

    /// <summary>The same as one field of a table, which has its label elsewhere: a list to choose from, or one line to type in.</summary>
    /// <param name="blank">Nothing may be chosen.</param>
    public string InCell(string name, string id, string typed, int year, string? error, bool blank)
    {
        var wrong = error is null ? "" : " govuk-select--error govuk-input--error";
        var offered = Codes?.Codes.Where(code => (code.From <= year && year <= code.To) || code.Value == typed).Select(code => (code.Value, Words: asks is null ? $"{code.Meaning} ({code.Value})" : code.Meaning)) ?? (Type == typeof(bool) ? [("True", "Yes"), ("False", "No")] : null);
        return offered is null
            ? $"<input class=\"govuk-input govuk-input--width-10{wrong}\" id=\"{Encode(id)}\" name=\"{Encode(name)}\" value=\"{Encode(Type == typeof(DateOnly) && Day(typed).On is { } day ? day.InWords() : typed)}\">"
            : $"<select class=\"govuk-select{wrong}\" id=\"{Encode(id)}\" name=\"{Encode(name)}\">{(blank || typed.Length == 0 ? "<option value=\"\"></option>" : "")}{string.Concat(offered.Select(code => $"<option value=\"{Encode(code.Value)}\"{(code.Value == typed ? " selected" : "")}>{Encode(code.Words)}</option>"))}</select>";

        static string Encode(string words) => System.Net.WebUtility.HtmlEncode(words);
    }

    /// <summary>The holder's answer as people say it, codes in words only; blank where nothing was answered.</summary>
    public string InPlainWords(object holder, Record? record) => ValueOf(holder) is not { Length: > 0 } typed ? ""
        : Codes is not null ? string.Join(", ", (asks?.Several == true ? typed.Split(' ') : [typed]).Select(Codes.Say))
        : Type == typeof(TimeOnly) && TypedTime.Read(typed) is { } time ? time.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant().Replace(":00", "", StringComparison.Ordinal)
        : InWords(typed, record);

    /// <summary>As a check-answers page prints it.</summary>
    public string InWords(string typed, Record? record = null) =>
        typed.Length == 0 ? "Not recorded"
        : Codes is not null && asks?.Several == true ? string.Join(", ", typed.Split(' ').Select(Codes.Say))
        : Codes is not null ? Codes.Has(typed) ? $"{Codes.Say(typed)} ({typed})" : Codes.Say(typed)
        : Type == typeof(bool) ? typed == "True" ? "Yes" : "No"
        : Type == typeof(FactId) ? Guid.TryParse(typed, out var id) && record?.Head(new FactId(id))?.Said is { } said ? said.InWords : "No longer recorded"
        : Type == typeof(DateOnly) && Day(typed).On is { } day ? day.InWords()
        : typed;

    private (object? Value, string? Wrong) Read(string typed)
    {
        if (Type == typeof(DateOnly))
        {
            return Day(typed) is { On: { } day } ? (day, null) : (null, Day(typed).WrongInWords(Named));
        }

        if (Type == typeof(TimeOnly))
        {
            return TypedTime.Read(typed) is { } time ? (time, null) : (null, "Enter a time, such as 2:30pm");
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

    /// <summary>The facts of the record to choose from, the newest first; two that read alike are told apart by when they were recorded.</summary>
    private IReadOnlyList<Choice> Known(Record? record)
    {
        var heads = record?.Heads.Where(head => head.IsLive && head.Said!.GetType() == Of).Reverse().Select(head => (Head: head, Words: head.Said!.InList(record))).ToList() ?? [];
        var alike = heads.CountBy(each => each.Words).Where(each => each.Value > 1).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        return [.. heads.Select((each, i) => new Choice(each.Head.FactId.ToString(), alike.Contains(each.Words) ? $"{each.Words}, recorded {each.Head.Signature.At.AtInWords()} ({heads.Count - i})" : each.Words))];
    }
}

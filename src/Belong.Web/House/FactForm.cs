using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Web.GovUk;

namespace Belong.Web.House;

/// <summary>One part of a fact as a form asks for it.</summary>
public sealed record FactField(PropertyInfo Property, string Label, CodeList? Codes)
{
    public string Name => Property.Name;

    private Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>What the fact has, as it is typed.</summary>
    public string Of(Fact fact) => Property.GetValue(fact) switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What was typed: a day from its boxes, anything else as it stands.</summary>
    public string Typed(IFormCollection form)
    {
        if (Type != typeof(DateOnly))
        {
            return form[Name].ToString().Trim();
        }

        string Part(string part) => form[$"{Name}.{part}"].ToString().Trim();
        var (day, month, year) = (Part("day"), Part("month"), Part("year"));
        return form.TryGetValue(Name, out var whole) ? whole.ToString().Trim()
            : day.Length + month.Length + year.Length == 0 ? ""
            : DateOnly.TryParseExact($"{day}/{month}/{year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : $"{day}/{month}/{year}";
    }

    /// <summary>Puts what was typed into the fact's stored form; answers what is wrong with it, or null.</summary>
    public string? Put(JsonObject fact, string typed)
    {
        var key = JsonNamingPolicy.CamelCase.ConvertName(Name);
        fact.Remove(key);
        if (typed.Length == 0)
        {
            return Type == typeof(DateOnly) && Nullable.GetUnderlyingType(Property.PropertyType) is null ? "Enter the date" : null;
        }

        if (Type == typeof(DateOnly))
        {
            if (!DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                return "Enter a real date, for example 27 3 2017";
            }
        }
        else if (Type == typeof(int))
        {
            if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return "Enter a whole number";
            }

            fact[key] = number;
            return null;
        }
        else if (Type == typeof(bool))
        {
            fact[key] = typed == "True";
            return null;
        }
        else if (Type.IsEnum && !Enum.GetNames(Type).Contains(typed, StringComparer.Ordinal))
        {
            return "Select one from the list";
        }
        else if (Codes is not null && !Codes.Has(typed))
        {
            return $"Select the {Codes.Name} from the list";
        }

        fact[key] = typed;
        return null;
    }

    public string Html(string typed, string? error)
    {
        if (Type == typeof(DateOnly))
        {
            var parts = DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? [$"{day.Day}", $"{day.Month}", $"{day.Year}"]
                : typed.Split('/') is { Length: 3 } three ? three : ["", "", ""];
            return new DateInput(Name, Label) { NamePrefix = $"{Name}.", LegendClasses = "govuk-fieldset__legend--s", Error = error, Day = parts[0], Month = parts[1], Year = parts[2] }.Html();
        }

        if (Type == typeof(bool))
        {
            return new Radios(Name, [new("True", "Yes"), new("False", "No")]) { Legend = Label, LegendClasses = "govuk-fieldset__legend--s", Value = typed, Error = error, Classes = "govuk-radios--inline" }.Html();
        }

        var choices = Codes?.Codes.Select(code => new Choice(code.Value, $"{code.Meaning} ({code.Value})")) ?? (Type.IsEnum ? Enum.GetNames(Type).Select(name => new Choice(name, name)) : null);
        return choices is null
            ? new Input(Name, Label) { Value = typed, Error = error, LabelClasses = "govuk-label--s" }.Html()
            : new Select(Name, Label, [new("", "Not recorded"), .. choices]) { Value = typed, Error = error, LabelClasses = "govuk-label--s" }.Html();
    }

    /// <summary>As a check-answers page prints it.</summary>
    public string InWords(string typed) =>
        typed.Length == 0 ? "Not recorded"
        : Codes is not null ? Codes.Has(typed) ? $"{Codes.Say(typed)} ({typed})" : Codes.Say(typed)
        : Type == typeof(bool) ? typed == "True" ? "Yes" : "No"
        : Type == typeof(DateOnly) && DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.InWords()
        : typed;
}

/// <summary>The form for any kind of fact, made from the kind itself, so that a new kind can be corrected with no further edit.</summary>
public static class FactForm
{
    /// <summary>The parts of a fact that a person may correct; parts that only a return fills are left as they are.</summary>
    public static ImmutableArray<FactField> FieldsOf(Type fact) =>
    [
        .. fact.GetProperties()
            .Where(property => property.SetMethod is not null && property.Name is not ("BornAsReturned" or "Missing")
                && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(string) || type == typeof(DateOnly) || type == typeof(int) || type == typeof(bool) || type.IsEnum))
            .OrderBy(property => property.Name switch
            {
                "From" => 0,
                "Until" => 1,
                _ => 2,
            })
            .Select(property => new FactField(property, Label(fact, property.Name), ((Fact)Activator.CreateInstance(fact)!).Codes.FirstOrDefault(coded => coded.Part == property.Name).List)),
    ];

    /// <summary>The fact as typed, or what is wrong with it field by field.</summary>
    public static (Fact? Fact, IReadOnlyList<Problem> Problems) Read(Fact fact, IReadOnlyDictionary<string, string> typed)
    {
        var json = JsonSerializer.SerializeToNode(fact, fact.GetType(), FactJson.Options)!.AsObject();
        var problems = FieldsOf(fact.GetType())
            .Select(field => (field.Name, Words: field.Put(json, typed.GetValueOrDefault(field.Name, ""))))
            .Where(each => each.Words is not null)
            .Select(each => new Problem(each.Name, each.Words!))
            .ToList();
        return problems.Count > 0 ? (null, problems) : ((Fact)json.Deserialize(fact.GetType(), FactJson.Options)!, []);
    }

    private static string Label(Type fact, string property)
    {
        // Names that say too little of what they decide.
        switch (property)
        {
            case "StartSeen":
                return "Began on that day, and not before (decides the return's RNE)";
            case "SameCarers":
                return "Same carers as before (decides the return's RNE)";
            case "On" when fact == typeof(Birth):
                return "Date of birth";
            default:
                break;
        }

        var label = new StringBuilder();
        foreach (var letter in property)
        {
            label.Append(label.Length == 0 ? letter.ToString() : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return label.ToString().Replace("Sdq", "SDQ", StringComparison.Ordinal);
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Web.House;

/// <summary>
/// The form for any kind of fact, and for any act that says what it asks, made from the type itself, so that a new kind
/// can be recorded and corrected with no further edit.
/// </summary>
public static class Questions
{
    private static readonly HashSet<Type> Askable = [typeof(string), typeof(DateOnly), typeof(TimeOnly), typeof(int), typeof(bool)];

    /// <summary>The parts of a fact that a person may say; parts that only a return fills, and ids that no question names, are left as they are.</summary>
    public static ImmutableArray<Question> OfFact(Type fact)
    {
        var codes = ((Fact)Activator.CreateInstance(fact)!).Codes.ToDictionary(coded => coded.Part, coded => coded.List, StringComparer.Ordinal);
        var anyAsked = fact.GetProperties().Any(property => property.IsDefined(typeof(AsksAttribute)));
        return
        [
            .. InOrder(fact)
                .Where(property => property.Name is not ("BornAsReturned" or "Missing") && (property.IsDefined(typeof(AsksAttribute)) || ((!anyAsked || property.DeclaringType == typeof(LastingFact)) && IsAskable(property))))
                .Select(property => new Question(property, LabelOf(fact, property), codes.GetValueOrDefault(property.Name))),
        ];
    }

    /// <summary>The parts of a recorded fact that nobody has answered yet.</summary>
    public static IEnumerable<Question> LeftOpen(Entry fact) => OfFact(fact.Said!.GetType()).Where(question => CompleteFact.IsOpen(question.Property.GetValue(fact.Said)));

    /// <summary>What an act asks: the parts that carry a question, in the order in which they stand.</summary>
    public static ImmutableArray<Question> OfAct(Act act)
    {
        var codes = act.Lists.ToDictionary(list => list.Part, list => list.List, StringComparer.Ordinal);
        return [.. InOrder(act.GetType()).Where(property => property.IsDefined(typeof(AsksAttribute))).Select(property => new Question(property, LabelOf(act.GetType(), property), codes.GetValueOrDefault(property.Name)))];
    }

    /// <summary>A copy of a record type that can be filled in without touching the first.</summary>
    public static T CopyOf<T>(T holder)
        where T : class => (T)holder.GetType().GetMethod("<Clone>$")!.Invoke(holder, null)!;

    private static bool IsAskable(PropertyInfo property) =>
        property.SetMethod is not null && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (Askable.Contains(type) || type.IsEnum);

    /// <summary>The days first, then parts of the kinds a type goes back to, then its own, each as they stand.</summary>
    private static IEnumerable<PropertyInfo> InOrder(Type type) => type.GetProperties()
        .Where(property => property.SetMethod is not null)
        .OrderBy(property => property.Name switch { "From" => 0, "Until" => 1, _ => 2 })
        .ThenBy(property => Depth(property.DeclaringType!))
        .ThenBy(property => property.MetadataToken);

    private static int Depth(Type type) => type.BaseType is { } deeper ? 1 + Depth(deeper) : 0;

    private static string LabelOf(Type type, PropertyInfo property)
    {
        if (property.GetCustomAttribute<AsksAttribute>() is { } asks)
        {
            return asks.Question;
        }

        // Names that say too little of what they decide.
        switch (property.Name)
        {
            case "StartSeen":
                return "Started on this date";
            case "SameCarers":
                return "Same carers as before";
            case "On" when type == typeof(Birth):
                return "Date of birth";
            case "On":
                return "Date";
            case "From":
                return "Start date";
            case "Until":
                return "End date";
            default:
                break;
        }

        var label = new StringBuilder();
        foreach (var letter in property.Name)
        {
            label.Append(label.Length == 0 ? letter.ToString() : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return label.ToString().Replace("Sdq", "SDQ", StringComparison.Ordinal);
    }
}

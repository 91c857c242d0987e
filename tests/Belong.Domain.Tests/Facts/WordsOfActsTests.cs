using System.Reflection;

namespace Belong.Domain.Tests.Facts;

/// <summary>
/// What every act refuses, kept as text that people read: of a child looked after since March 2016, asked on 21 July 2017 with
/// nothing said, with everything said, and with each part alone left out or alone said, where that makes a difference.
/// </summary>
public class WordsOfActsTests
{
    private static readonly County County = LookedAfterFrom("2016-03-07").County;

    [Fact]
    public void Every_act_refuses_as_it_was_agreed() =>
        Agreed.Holds("words-of-acts.txt", [.. typeof(Act).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Act))).OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(Lines)]);

    private static IEnumerable<string> Lines(Type act)
    {
        var parts = act.GetProperties().Where(part => part.SetMethod is { IsPublic: true } && !Made(act).Contains(part.Name, StringComparer.OrdinalIgnoreCase)).OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        var (blank, whole) = (Refused(act, []), Refused(act, parts));
        yield return $"{act.Name}, blank: {blank}";
        yield return $"{act.Name}: {whole}";
        foreach (var part in parts)
        {
            if (Refused(act, [part]) is var alone && alone != blank)
            {
                yield return $"{act.Name} with {part.Name} alone: {alone}";
            }

            if (Refused(act, parts.Except([part])) is var without && without != whole)
            {
                yield return $"{act.Name} without {part.Name}: {without}";
            }
        }
    }

    private static string Refused(Type type, IEnumerable<PropertyInfo> parts)
    {
        try
        {
            var made = type.GetConstructors()[0].GetParameters();
            var act = (Act)Activator.CreateInstance(type, [.. made.Select(each => each.ParameterType == typeof(SubjectId) ? Id(1) : Samples.Of(each.ParameterType, each.Name!))])!;
            foreach (var part in parts)
            {
                if (Samples.Of(part.PropertyType, part.Name) is { } value)
                {
                    part.SetValue(act, value);
                }
            }

            var outcome = act.Decide(County, Day("2017-07-21"), new("worker-1", "A worker"));
            return outcome.Problems.IsEmpty ? $"says {string.Join(", ", outcome.Statements.Select(said => $"{said.Kind.Name} {said.Did.ToString().ToLowerInvariant()}"))}" : string.Join("; ", outcome.Problems.Select(problem => $"{problem.Field}, {problem.Words}"));
        }
        catch (Exception nothing) when (nothing is InvalidOperationException or NullReferenceException or ArgumentException or IndexOutOfRangeException or TargetInvocationException or InvalidCastException)
        {
            return "(cannot be asked so)";
        }
    }

    private static IEnumerable<string> Made(Type act) => act.GetConstructors()[0].GetParameters().Select(each => each.Name!);
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Belong.Mutants;

/// <summary>A copy of the sources in which every chosen fault sleeps, each behind its number: built once, woken one at a time.</summary>
internal static class Planted
{
    /// <summary>Asks whether a fault is awake; in the run that looks which test classes reach which fault it notes them instead.</summary>
    public const string Switch = """
        namespace Belong.Mutants;

        internal static class Awake
        {
            private static readonly int One = int.TryParse(System.Environment.GetEnvironmentVariable("BELONG_MUTANT"), out var one) ? one : -1;
            private static readonly string? Notes = System.Environment.GetEnvironmentVariable("BELONG_MUTANTS_REACHED");
            private static readonly string? Class = System.Environment.GetEnvironmentVariable("BELONG_MUTANTS_CLASS");
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<(int, string), bool> Reached = new();
            private static readonly System.Func<string?> TestClass = Find();

            static Awake()
            {
                if (Notes is not null)
                {
                    System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.AppendAllLines(Notes, System.Linq.Enumerable.Select(Reached.Keys, each => $"{each.Item1} {each.Item2}"));
                }
            }

            public static bool Is(int number)
            {
                if (Notes is not null)
                {
                    Reached.TryAdd((number, Class ?? TestClass() ?? "?"), true);
                }

                return number == One;
            }

            private static System.Func<string?> Find()
            {
                if (Notes is null || System.Type.GetType("Xunit.TestContext, xunit.v3.core") is not { } context)
                {
                    return () => null;
                }

                var current = context.GetProperty("Current")!;
                var ofContext = Property(current.PropertyType, "TestClass");
                var ofClass = Property(ofContext.PropertyType, "TestClassName");
                return () => current.GetValue(null) is { } now && ofContext.GetValue(now) is { } tested ? (string?)ofClass.GetValue(tested) : null;
            }

            private static System.Reflection.PropertyInfo Property(System.Type type, string name) =>
                System.Linq.Enumerable.First(System.Linq.Enumerable.Select(System.Linq.Enumerable.Append(type.GetInterfaces(), type), each => each.GetProperty(name)), each => each is not null)!;
        }
        """;

    /// <summary>The file with its faults asleep, each fault on one line.</summary>
    public static string Text(SyntaxNode root, IReadOnlyList<(int Number, Mutant Mutant)> faults)
    {
        var at = faults.ToLookup(each => each.Mutant.At);
        return root.ReplaceNodes(at.Select(each => each.Key), (node, rewritten) => at[node].Aggregate(
            (ExpressionSyntax)rewritten,
            (inner, each) => ParenthesizedExpression(ConditionalExpression(
                ParseExpression(string.Create(CultureInfo.InvariantCulture, $"global::Belong.Mutants.Awake.Is({each.Number}) ")),
                ParenthesizedExpression(each.Mutant.Fault.NormalizeWhitespace(eol: " ")),
                ParenthesizedExpression(inner.WithoutTrivia()))).WithTriviaFrom(inner))).ToFullString();
    }
}

using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>What a fact answers, under the questions as they were asked.</summary>
public static class Answered
{
    /// <summary>Every answer under its question; of a part that nobody asks, under its name. Whoever works here is called by name.</summary>
    /// <param name="record">The record it stands on, of which it may name other facts.</param>
    public static ImmutableArray<(string Asked, string Answer)> Of(Fact said, Record record, Func<string, string> nameOf) =>
        [.. All(said, record, nameOf).Select(each => (each.Question.Label, each.Answer))];

    /// <summary>
    /// What it answers besides what its sentence says already. A switch that nobody asks about and that is off, or that only says how a return was read, tells nothing.
    /// </summary>
    public static ImmutableArray<(string Asked, string Answer)> Besides(string sentence, Fact said, Record record, Func<string, string> nameOf) =>
    [
        .. All(said, record, nameOf).Where(each => !each.Question.IsSwitchOff(said) && !sentence.Contains(each.Answer, StringComparison.OrdinalIgnoreCase)).Select(each => (each.Question.Label, each.Answer)),
    ];

    private static IEnumerable<(Question Question, string Answer)> All(Fact said, Record record, Func<string, string> nameOf) =>
        Questions.OfFact(said.GetType()).Select(question => (question, Answer: question.Codes is null ? nameOf(question.InPlainWords(said, record)) : question.InPlainWords(said, record))).Where(each => each.Answer.Length > 0);
}

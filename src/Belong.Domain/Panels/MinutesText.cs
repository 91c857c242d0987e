using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>A paragraph of minutes as it was typed, with what somebody is to do because of it.</summary>
public sealed record TypedMinute(string Kind, string By, string Words)
{
    public ImmutableArray<TypedAction> Actions { get; init; } = [];
}

/// <summary>An action typed beneath a paragraph.</summary>
public sealed record TypedAction(string Owner, DateOnly By, string Words);

/// <summary>
/// Minutes as a clerk types them, one text for each item: paragraphs parted by an empty line; RESOLVED, DECIDED, VOTE or SUMMARY and a colon before what is one; a member's name and a colon where
/// who spoke is wanted; and beneath a paragraph, Action: who by when: what.
/// </summary>
public static class MinutesText
{
    /// <summary>The words that begin a paragraph of a kind.</summary>
    private static readonly (string Word, string Kind)[] Beginnings = [("RESOLVED", "resolution"), ("DECIDED", "decision"), ("AGREED", "decision"), ("VOTE", Minute.Vote), ("SUMMARY", Minute.Summary)];

    private const string Action = "Action:";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="names">Who may be named as having spoken: those who have seats.</param>
    /// <param name="wrong">What cannot be read, in words for whoever typed it.</param>
    public static ImmutableArray<TypedMinute> Read(string text, IReadOnlyCollection<string> names, ICollection<string> wrong)
    {
        var made = ImmutableArray.CreateBuilder<TypedMinute>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Lines beneath an action go on with it.
            var lines = paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var first = lines.TakeWhile(line => !line.StartsWith(Action, StringComparison.OrdinalIgnoreCase)).Count();
            var words = string.Join('\n', lines.Take(first));
            var typed = new List<string>();
            foreach (var line in lines.Skip(first))
            {
                if (line.StartsWith(Action, StringComparison.OrdinalIgnoreCase))
                {
                    typed.Add(line[Action.Length..].Trim());
                }
                else
                {
                    typed[^1] = $"{typed[^1]} {line}";
                }
            }

            var actions = typed.Select(each => ActionOf(each, wrong)).OfType<TypedAction>().ToImmutableArray();
            if (words.Length > 0)
            {
                made.Add(ParagraphOf(words, names) with { Actions = actions });
            }
            else if (made.Count > 0)
            {
                made[^1] = made[^1] with { Actions = made[^1].Actions.AddRange(actions) };
            }
            else if (actions.Length > 0)
            {
                wrong.Add("Enter the paragraph the action comes from above it");
            }
        }

        return made.ToImmutable();
    }

    /// <summary>The minutes of an item as they would be typed.</summary>
    /// <param name="item">Null for the meeting as a whole.</param>
    public static string Of(PanelRecord panel, FactId meeting, FactId? item) =>
        string.Join("\n\n", panel.MinutesOf(meeting).Where(minute => minute.Fact.Item == item).Select(minute => string.Join('\n', [
            $"{(minute.Fact.Kind is "decision" ? "DECIDED: " : Beginnings.FirstOrDefault(each => each.Kind == minute.Fact.Kind).Word is { } word ? $"{word}: " : "")}{(minute.Fact.By.Length > 0 ? $"{minute.Fact.By}: " : "")}{OneParagraph(minute.Fact.Words)}",
            .. panel.ActionsOf(minute).Select(action => $"{Action} {action.Fact.Owner} by {action.Fact.By.InWords()}: {OneParagraph(action.Fact.Words).Replace('\n', ' ')}")])));

    private static TypedMinute ParagraphOf(string words, IReadOnlyCollection<string> names)
    {
        var (kind, rest) = ("said", words);
        foreach (var (word, of) in Beginnings)
        {
            // In capitals only: a sentence may begin with Agreed.
            if (words.StartsWith($"{word}:", StringComparison.Ordinal) || words.StartsWith($"{word} ", StringComparison.Ordinal))
            {
                (kind, rest) = (of, words[(word.Length + 1)..].Trim());
                break;
            }
        }

        var by = names.OrderByDescending(name => name.Length).FirstOrDefault(name => rest.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)) ?? "";
        return by.Length == 0 ? new(kind, "", rest) : new(kind == "said" ? "comment" : kind, by, rest[(by.Length + 1)..].Trim());
    }

    /// <summary>Without empty lines, which would part it.</summary>
    private static string OneParagraph(string words) => string.Join('\n', words.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Who by when: what. A name may have the word by in it: the day is what tells.</summary>
    private static TypedAction? ActionOf(string typed, ICollection<string> wrong)
    {
        for (var by = typed.IndexOf(" by ", StringComparison.OrdinalIgnoreCase); by > 0; by = typed.IndexOf(" by ", by + 1, StringComparison.OrdinalIgnoreCase))
        {
            var colon = typed.IndexOf(':', by);
            if (colon > by && DateOnly.TryParse(typed[(by + 4)..colon].Trim(), English, DateTimeStyles.None, out var day) && typed[(colon + 1)..].Trim() is { Length: > 0 } words)
            {
                return new(typed[..by].Trim(), day, words);
            }
        }

        wrong.Add($"“{Action} {typed}” cannot be read. Type it as: {Action} Name by 1 September 2026: what should be done");
        return null;
    }
}

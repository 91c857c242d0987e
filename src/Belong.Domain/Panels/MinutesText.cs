using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
    /// <param name="next">The day of the next meeting, by which something may be asked for; null where none is planned.</param>
    /// <param name="wrong">What cannot be read, in words for whoever typed it.</param>
    public static ImmutableArray<TypedMinute> Read(string text, IReadOnlyCollection<string> names, DateOnly? next, ICollection<string> wrong)
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

            var actions = typed.Select(each => ActionOf(each, next, wrong)).OfType<TypedAction>().ToImmutableArray();
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

    /// <summary>What a text is known by again, without the text: two that read alike have the same.</summary>
    public static string SignOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").Trim())))[..16];

    private static TypedMinute ParagraphOf(string words, IReadOnlyCollection<string> names)
    {
        var (kind, rest) = ("said", words);
        foreach (var (word, of) in Beginnings)
        {
            // In capitals and with its colon only: a paragraph may begin with any of these words, and what begins as a summary is public.
            if (words.StartsWith($"{word}:", StringComparison.Ordinal) || (of is "resolution" or "decision" && words.StartsWith($"{word} that ", StringComparison.Ordinal)))
            {
                (kind, rest) = (of, words[(word.Length + 1)..].Trim());
                break;
            }
        }

        // A member is named whole, or by title and surname where nobody else is called so.
        var spoken = names.Select(name => (Name: name, Typed: name)).Concat(names.GroupBy(Short, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() == 1).Select(same => (Name: same.First(), Typed: same.Key)))
            .OrderByDescending(each => each.Typed.Length).FirstOrDefault(each => rest.StartsWith($"{each.Typed}:", StringComparison.OrdinalIgnoreCase));
        return spoken.Name is null ? new(kind, "", rest) : new(kind == "said" ? "comment" : kind, spoken.Name, rest[(spoken.Typed.Length + 1)..].Trim());

        static string Short(string name) => name.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } parts ? $"{parts[0]} {parts[^1]}" : name;
    }

    /// <summary>Without empty lines, which would part it.</summary>
    private static string OneParagraph(string words) => string.Join('\n', words.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Who by when: what. A name may have the word by in it: the day is what tells.</summary>
    private static TypedAction? ActionOf(string typed, DateOnly? next, ICollection<string> wrong)
    {
        for (var by = typed.IndexOf(" by ", StringComparison.OrdinalIgnoreCase); by > 0; by = typed.IndexOf(" by ", by + 1, StringComparison.OrdinalIgnoreCase))
        {
            var colon = typed.IndexOf(':', by);
            if (colon > by && DayOf(typed[(by + 4)..colon].Trim(), next) is { } day && typed[(colon + 1)..].Trim() is { Length: > 0 } words)
            {
                return new(typed[..by].Trim(), day, words);
            }
        }

        wrong.Add($"“{Action} {typed}” cannot be read. Type it as: {Action} Name by {(next ?? new DateOnly(2026, 9, 1)).InWords()}: what should be done");
        return null;
    }

    private static DateOnly? DayOf(string typed, DateOnly? next) =>
        typed.Equals("the next meeting", StringComparison.OrdinalIgnoreCase) ? next
        : DateOnly.TryParse(typed, English, DateTimeStyles.None, out var day) ? day : null;
}

using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.SubjectAccess;

/// <summary>
/// Somebody read entries of the record for a request and chose what of them is given: the whole, some words taken out, or nothing. It is about
/// entries, not facts: one that is corrected afterwards has not been read.
/// </summary>
[Fact<ChildRecord>("access-choice", Title = "Read for a request")]
public sealed record AccessChoice : Fact
{
    public const string Whole = "whole", Part = "part", Out = "out";

    public static CodeList Choices { get; } = new("choice", new(Whole, "Give all of it"), new(Part, "Take words out"), new(Out, "Leave it out"));

    /// <summary>Why something is not given. The law behind each is for whoever answers to name in the letter.</summary>
    public static CodeList Reasons { get; } = new(
        "reason", new("another", "About somebody else, who has not agreed"), new("confidence", "Told to us in confidence by somebody else"), new("harm", "Likely to do serious harm to somebody’s health"),
        new("legal", "Legal advice"), new("crime", "It would help a crime, or hinder finding one out"), new("adoption", "Adoption papers, which are given another way"), new("not-theirs", "Not about them"), new("other", "Another reason"));

    public FactId Request { get; init; }

    /// <summary>The record on which the entries stand, where it is another's that speaks of the person.</summary>
    public SubjectId? On { get; init; }

    public IReadOnlyList<EntryId> Entries { get; init; } = [];
    public string Choice { get; init; } = "";

    /// <summary>The words taken out, each as it stands in the entry.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];

    public string Reason { get; init; } = "";

    /// <summary>More about the reason, for whoever checks it. The person is not given it.</summary>
    public string Words { get; init; } = "";

    public override bool IsOfItsActs => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Choice), Choices, Choice), .. Reason.Length > 0 ? new[] { (nameof(Reason), Reasons, Reason) } : []];
    public override string InWords => $"{Entries.Count} {(Entries.Count == 1 ? "entry" : "entries")} read for the request: {Choices.Say(Choice).ToLowerInvariant()}{(Reason.Length > 0 ? $" ({Reasons.Say(Reason).ToLowerInvariant()})" : "")}";
}

/// <summary>What is chosen of one entry.</summary>
/// <param name="Shown">The entry as whoever chooses reads it; words to take out must stand in it.</param>
/// <param name="On">The record it stands on, where it is another's.</param>
public sealed record ReadEntry(EntryId Entry, string Shown, string Choice, IReadOnlyList<string> Takes, string Reason, string Words, SubjectId? On = null);

/// <summary>Chooses what is given of entries that somebody has read; those of which the same was chosen before are left as they are.</summary>
public sealed record ReadForRequest(SubjectId Child) : ActOnChild(Child)
{
    public FactId Request { get; init; }

    public IReadOnlyList<ReadEntry> Read { get; init; } = [];

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        if (child.OpenRequest(Request) is not { } request)
        {
            return Outcome.Refuse([new("", "This request has been answered or has ended")]);
        }

        var problems = new Problems();
        var copy = CopyOfRecord.Of(child, request);
        var sayings = new List<AccessChoice>();
        foreach (var each in Read)
        {
            if (each.On is { } on && on != child.Id ? county.Find(on)?.Entries.Any(entry => entry.Id == each.Entry && entry.IsLive) != true : copy.Items.All(item => item.Entry.Id != each.Entry))
            {
                problems.Add($"Choice-{each.Entry}", "This entry is no longer there: open the page again");
                continue;
            }

            var takes = each.Choice == AccessChoice.Part ? [.. each.Takes.Select(words => words.Trim()).Where(words => words.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)] : Array.Empty<string>();
            var held = each.Choice is AccessChoice.Part or AccessChoice.Out;
            if (!AccessChoice.Choices.Has(each.Choice))
            {
                problems.Add($"Choice-{each.Entry}", "Select whether it is given");
            }

            if (each.Choice == AccessChoice.Part && takes.Length == 0)
            {
                problems.Add($"Takes-{each.Entry}", "Enter the words to take out");
            }
            else if (Array.Find(takes, words => !Redaction.Stands(words, each.Shown)) is { } missing)
            {
                problems.Add($"Takes-{each.Entry}", $"“{missing}” does not stand in the entry: copy the words as they are written there");
            }

            if (held && !AccessChoice.Reasons.Has(each.Reason))
            {
                problems.Add($"Reason-{each.Entry}", "Select why it is not given");
            }
            else if (held && each.Reason == "other" && each.Words.Trim().Length == 0)
            {
                problems.Add($"Words-{each.Entry}", "Enter the reason");
            }

            var said = new AccessChoice { Request = Request, On = each.On == child.Id ? null : each.On, Choice = each.Choice, Takes = takes, Reason = held ? each.Reason : "", Words = held ? each.Words.Trim() : "", Entries = [each.Entry] };
            if (copy.ChoiceOf(each.Entry) is not { } before || !SameChoice(before, said))
            {
                sayings.Add(said);
            }
        }

        // What is given whole is said of all at once: a record has thousands of entries.
        return problems.Any ? problems : Outcome.Add(sayings.Where(each => each.Choice != AccessChoice.Whole).Concat(sayings.Where(each => each.Choice == AccessChoice.Whole).GroupBy(each => each.On)
            .Select(alike => alike.First() with { Entries = [.. alike.SelectMany(each => each.Entries)] })).Select(each => Statement.Say(child.Id, each)));
    }

    private static bool SameChoice(AccessChoice before, AccessChoice now) =>
        before.Choice == now.Choice && before.Reason == now.Reason && before.Words == now.Words && before.Takes.SequenceEqual(now.Takes, StringComparer.Ordinal);
}

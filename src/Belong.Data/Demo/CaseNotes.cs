using Belong.Data.Demo.Words;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Data.Demo;

/// <summary>What a made-up social worker notes between visits: calls, messages, talks, supervision, and what a manager agreed when a home ended in a hurry.</summary>
internal static class CaseNotes
{
    /// <summary>The notes of a life that is told already: the dice thrown here change nothing else of it.</summary>
    public static IEnumerable<Told> Of(Life life, DateOnly today)
    {
        var last = WorkingDays.Earlier(life.Last, today).AddDays(-1).OrBefore();
        for (var day = WorkingDays.Later(life.From.AddDays(4), SocialWork.Since.AddDays(life.Random.Next(45))).OrNext(); day <= last; day = day.AddDays(life.Random.Next(14, 60)).OrNext())
        {
            // Nobody talks with a child who is missing.
            NoteWords.Source[] sources = life.Gone.Any(spell => spell.From <= day && day <= spell.Back) ? [.. NoteWords.About(life, day).Where(source => source.With != "{child}")] : NoteWords.About(life, day);
            life.Random.Shuffle(sources);
            if (sources.Select(source => (source, Words: life.Bag.Draw(source.Words, words => life.Fits($"{source.With} {words}", day)))).FirstOrDefault(each => each.Words.Length > 0) is { source: { } from } drawn)
            {
                yield return Noted(day, new()
                {
                    Kind = from.Kind,
                    With = life.Of(from.With, day),
                    Words = life.Of(drawn.Words, day),
                    ChildsWords = from is { Kind: "talk", With: "{child}" } && life.Random.Chance(60) ? ChildsWords.At(life, day) : "",
                    At = from.Kind == "call" ? new TimeOnly(life.Random.Next(9, 17), life.Random.Next(12) * 5) : null,
                });
            }
        }

        foreach (var home in life.Homes.Skip(1).Where(home => !home.Planned && !home.SameCarers && home.From >= SocialWork.Since && home.From < last))
        {
            yield return Noted(home.From, new() { Kind = "decision", Words = life.Draw(life.AgeOn(home.From) < 4 ? NoteWords.SuddenMoveOfSmall : NoteWords.SuddenMove, home.From), Significant = true });
        }

        // Written up at the end of the day.
        Told Noted(DateOnly day, CaseNote note) => new(
            day.ToDateTime(new TimeOnly(17, 0), DateTimeKind.Utc).AddSeconds(life.Random.Next(5_400)), new RecordFact(life.Child) { Said = note with { On = day } }, ChangeId.Of($"demo/note/{life.ChildId}/{day:O}/{note.Kind}"), life.WorkerOn(day));
    }
}

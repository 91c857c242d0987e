using Belong.Data.Demo.Words;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Data.Demo;

/// <summary>The supervised contact of a made-up child in the last months: what took place, what did not, and what was seen.</summary>
internal static class ContactDays
{
    /// <summary>Sessions are booked and written up here from this day.</summary>
    private static readonly DateOnly Since = new(2017, 5, 1);

    private static readonly string[] Held =
    [
        "{mother} came early and had brought a cake. {child} showed her the swimming badge. A calm goodbye", "{child} was shy at first and then did not stop talking. {mother} listened and asked about school", "{mother} looked at her telephone for a while and put it away when asked. They played a board game to the end",
        "{child} asked when {he} can come home. {mother} said that she is working on it, as agreed beforehand", "They drew together. {child} did not want to be hugged at the end, and {mother} left it at that", "{mother} was tearful at the end; {child} comforted her. To be talked about before the next one",
    ];

    private static readonly string[] HeldWithBaby = ["{mother} fed and changed {him} and sang. She asked for help with the bottle and took it", "{child} slept for half of it; {mother} held {him} and was content with that", "{mother} came with the nappies she had promised. {child} followed her with {his} eyes"];

    /// <summary>The sessions of a life that is told already: the dice thrown here change nothing else of it.</summary>
    public static IEnumerable<Told> Of(Life life, DateOnly today)
    {
        if (life.Last < Since || life.Family.IsAbroad || life.Contact.LastOrDefault(each => each.Plan.With.EndsWith(", mother", StringComparison.Ordinal)) is not { Plan: { Way: "supervised" } plan })
        {
            yield break;
        }

        var supervisor = $"{life.Random.Pick(MadeUpNames.OfCarers)} {MadeUpNames.Family(life.Random)}, contact supervisor";
        var often = life.AgeOn(today) < 1 ? 4 : EveryHowManyDays(plan.Often);
        for (var day = WorkingDays.Later(plan.On.AddDays(6), Since.AddDays(life.Random.Next(often))).OrNext(); day < life.Last && day < today; day = day.AddDays(often).OrNext())
        {
            var outcome = life.Gone.Any(spell => spell.From <= day && day <= spell.Back) ? "cancelled" : life.Random.Pick("held", "held", "held", "held", "held", "held", "held", "held", "family-absent", "child-refused", "cancelled");
            yield return Told(day, outcome, outcome switch
            {
                "held" => life.Of(life.Random.Pick(life.AgeOn(day) < 2 ? HeldWithBaby : Held), day),
                "family-absent" => life.Of("{mother} did not come and did not answer. {child} was taken for an ice cream instead", day),
                "child-refused" => life.Of("{child} stayed in the car and said: not today. {He} was not pressed", day),
                _ => "The supervisor was ill; another day was offered",
            });
        }

        // As often as the plan says in words.
        static int EveryHowManyDays(string words) =>
            words.Contains("fortnight", StringComparison.OrdinalIgnoreCase) || words.Contains("two weeks", StringComparison.OrdinalIgnoreCase) ? 14
            : words.Contains("month", StringComparison.OrdinalIgnoreCase) ? 28
            : words.Contains("six times a year", StringComparison.OrdinalIgnoreCase) ? 61
            : words.Contains("four times a year", StringComparison.OrdinalIgnoreCase) ? 91
            : words.Contains("twice a week", StringComparison.OrdinalIgnoreCase) ? 4
            : 7;

        Told Told(DateOnly day, string outcome, string notes) => new(
            day.ToDateTime(new TimeOnly(16, 10), DateTimeKind.Utc).AddSeconds(life.Random.Next(3_000)),
            new RecordFact(life.Child) { Said = new ContactSession { On = day, With = plan.With, Supervisor = supervisor, Outcome = outcome, Notes = notes } }, ChangeId.Of($"demo/contact/{life.ChildId}/{day:O}"), life.WorkerOn(day));
    }
}

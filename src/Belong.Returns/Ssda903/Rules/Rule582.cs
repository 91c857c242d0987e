using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule582() : RuleOf<EpisodeRow>(
    says: "The child was adopted on the same date as they were matched with the adopters.",
    mend: "Correct the matching date, which is usually much earlier, or the adoption date.",
    looks: "Episodes DEC REC; AD1 DATE_MATCH")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.EndsInAdoption && child.Ad1.Any(ad1 => ad1.DateMatch.Is(episode.Dec));
}

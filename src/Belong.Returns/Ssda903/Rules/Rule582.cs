using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule582() : RuleOf<EpisodeRow>(
    says: "The child was adopted on the day of being matched with the adopters.",
    mend: "Put right the day of the match, which lies long before, or the day of the adoption.",
    looks: "Episodes DEC REC; AD1 DATE_MATCH")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.EndsInAdoption && child.Ad1.Any(ad1 => ad1.DateMatch.Is(episode.Dec));
}

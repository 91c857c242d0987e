using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule607() : Rule(
    says: "Care ended this year, and mother status is missing.",
    mend: "Enter 0 or 1.",
    looks: "Header SEX MOTHER; Episodes DEC LS REC",
    opens: "Header MOTHER; Episodes MOTHER",
    judges: "Header Episodes")
{
    public override void Check(Child child, Found found)
    {
        foreach (var header in child.Headers.Where(header => header.IsFemale && header.Mother.Length == 0))
        {
            foreach (var episode in child.Episodes.Where(episode => episode.Rec is not ("" or "X1") && !episode.IsShortBreak
                && episode.Dec >= child.Return.Begins && episode.Dec <= child.Return.Ends))
            {
                found.Add(header);
                found.Add(episode);
            }
        }
    }
}

using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule625() : Rule(
    says: "The young mother's child was born after the end of the year, or after she left care.",
    mend: "Correct the child's date of birth, or the date care ended.",
    looks: "Header MC_DOB; Episodes DECOM DEC",
    judges: "Header Episodes")
{
    public override void Check(Child child, Found found)
    {
        var last = child.InOrder.IsEmpty ? child.Episodes.FirstOrDefault(episode => episode.Dec.IsBlank) ?? child.Episodes.MaxBy(episode => episode.Dec.Day) : child.InOrder[^1];
        foreach (var header in child.Headers.Where(header => header.McDob > child.Return.Ends || header.McDob > (last?.Dec ?? default)))
        {
            found.Add(header);
            if (last is not null)
            {
                found.Add(last);
            }
        }
    }
}

using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A check that has an end is made again before it, while whoever it is of lives there and the household is approved.</summary>
public sealed class CheckClock : HouseholdClock
{
    public override Rule Rule { get; } = new("Check of a foster household made again", "every three years, or by the day that is said of the check", Standing.LocalPractice, InForce.Always)
    {
        Who = Post.SupervisingWorker,
        Act = typeof(Check),
        Harm = Harm.Child,
        StoppedBy = ApprovalEnds,
        Settings = [Check.RenewedAfter],
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var approvals = Together(Approvals(household, terms));
        foreach (var line in household.Facts<Check>().GroupBy(each => (each.Fact.Kind, Of: each.Fact.Of.Trim().ToUpperInvariant())))
        {
            var came = line.Where(each => each.Fact.CameOn is not null && each.Fact.Result != Check.Refused).OrderBy(each => each.Fact.CameOn).ToList();
            var lived = household.Members.Where(member => member.Fact.Full.Equals(line.First().Fact.Of.Trim(), StringComparison.OrdinalIgnoreCase)).Select(member => member.Fact.Until).ToList();
            var gone = lived.Contains(null) ? null : lived.Max();
            foreach (var (i, check) in came.Index())
            {
                // What ran out while they were not approved is owed from the day on which they are again.
                if (check.Fact.Until(terms) is not { } ends || approvals.FirstOrDefault(each => !(each.Until <= ends)) is not { Said: not null } approval)
                {
                    continue;
                }

                var owed = Owed($"{check.Fact.What}, to be made again", approval.From > ends ? approval.From : ends, $"it came back on {check.Fact.CameOn.InWords()}", terms, check);
                yield return i + 1 < came.Count ? owed.Met(came[i + 1].Fact.CameOn!.Value, came[i + 1]) : Ending(owed, new[] { gone, approval.Until }.Min(), terms);
            }
        }
    }
}

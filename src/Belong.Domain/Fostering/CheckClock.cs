using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A check that has an end is made again before it, while whoever it is of lives there and the household is approved.</summary>
public sealed class CheckClock : HouseholdClock
{
    public override Rule Rule { get; } = new("Check of a foster household made again", "Local practice: every three years, or by the day that is said of the check", Standing.LocalPractice, InForce.Always)
    {
        Who = Post.SupervisingWorker,
        Act = typeof(Check),
        Harm = Harm.Child,
        StoppedBy = ApprovalEnds,
        Settings = [Check.RenewedAfter],
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        foreach (var line in household.Facts<Check>().GroupBy(each => (each.Fact.Kind, Of: each.Fact.Of.Trim().ToUpperInvariant())))
        {
            var came = line.Where(each => each.Fact.CameOn is not null).OrderBy(each => each.Fact.CameOn).ToList();
            for (var i = 0; i < came.Count; i++)
            {
                if (came[i].Fact.Until(terms) is not { } by || household.ApprovalOn(by < terms.Today ? by : terms.Today) is not { } approval)
                {
                    continue;
                }

                var owed = Owed($"{came[i].Fact.What}, to be made again", by, $"it came back on {came[i].Fact.CameOn.InWords()}", terms, came[i]);
                var left = household.Members.Where(member => member.Fact.Full.Equals(came[i].Fact.Of.Trim(), StringComparison.OrdinalIgnoreCase)).Select(member => member.Fact.Until).ToList();
                var gone = left.Count > 0 && left.TrueForAll(day => day is not null) ? left.Max() : null;
                var over = household.EndOf(approval, terms) is { } end && !(gone < end) ? end : gone;
                yield return i + 1 < came.Count ? owed.Met(came[i + 1].Fact.CameOn!.Value, came[i + 1]) : over is { } stopped ? owed.Stopped(stopped) : owed;
            }
        }
    }
}

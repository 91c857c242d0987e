using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A temporary move ends within its limit, or it was a move from the first day: hospital six weeks, carers' holiday three, others a week.</summary>
public sealed class TemporaryPlacementClock : ChildClock
{
    public static Setting InHospital { get; } = Setting.Number("temporary-hospital-days", "Temporary placement in hospital (T1)", 42, "days", "Rule 381 of the SSDA903 return");
    public static Setting OnHoliday { get; } = Setting.Number("temporary-holiday-days", "Temporary placement while the carer is on holiday (T3)", 21, "days", "Rule 382 of the SSDA903 return");
    public static Setting Otherwise { get; } = Setting.Number("temporary-days", "Other temporary placement (T4)", 7, "days", "Rule 383 of the SSDA903 return");

    public override Rule Rule { get; } = new("Return from a temporary placement", "SSDA903 guidance, codes T1, T3 and T4", Standing.Guidance, InForce.Always)
    {
        Verified = false,
        Settings = [InHospital, OnHoliday, Otherwise],
        Who = Post.SocialWorker,
        Act = typeof(MoveChild),
        StoppedBy = "if the child goes back, or the move is recorded as a placement",
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<Placement>())
        {
            if (entry.Fact.Code switch { "T1" => InHospital, "T3" => OnHoliday, "T4" => Otherwise, _ => null } is not { } limit)
            {
                continue;
            }

            var days = terms.Number(limit, entry.Fact.From);
            var owed = Owed("Return from a temporary placement", entry.Fact.From.PlusDays(days), $"{days} days after the temporary placement began on {entry.Fact.From.InWords()} ({People.CodeLists.Placement.Say(entry.Fact.Code).ToLowerInvariant()})", terms, entry) with { About = entry };
            yield return entry.Fact.Until is { } until ? owed.Met(until, entry) : owed;
        }
    }
}

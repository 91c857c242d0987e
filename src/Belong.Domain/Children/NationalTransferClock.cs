using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A young person referred to the National Transfer Scheme is with the other authority within ten working days.</summary>
public sealed class NationalTransferClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("national-transfer-within", "Transfer after referral to the National Transfer Scheme", 10, "working days", "National Transfer Scheme protocol, read at second hand");

    public override Rule Rule { get; } = new("National transfer", "National Transfer Scheme protocol", Standing.Guidance, DateSpan.Since(2016, 7, 1))
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(NationalTransfer),
        StoppedBy = "if the child ceases to be looked after; reviews continue until then",
        EndsWithCare = true,
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<NationalTransfer>())
        {
            var days = terms.Number(Within, entry.Fact.ReferredOn);
            var owed = Owed("Transfer to the other authority", terms.Calendar.WorkingDaysAfter(entry.Fact.ReferredOn, days).On, $"{days} working days after the referral of {entry.Fact.ReferredOn.InWords()}", terms, entry) with { About = entry };
            yield return entry.Fact.TransferredOn is { } on ? owed.Met(on, entry)
                : Ceased(child, entry.Fact.ReferredOn) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}

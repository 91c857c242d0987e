using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>What members asked for is done by the day they set.</summary>
public sealed class PanelActionClock : Clock<PanelRecord>
{
    public override Rule Rule { get; } = new("Meeting action done", "The day that was set when members asked for it", Standing.LocalPractice, InForce.Always)
    {
        Who = Post.Clerk,
        Act = typeof(PanelAction),
        StoppedBy = "if the action is withdrawn",
    };

    protected override IEnumerable<Duty> Duties(PanelRecord panel, Terms terms)
    {
        foreach (var action in panel.Facts<PanelAction>())
        {
            var owed = Owed(action.Fact.Words, action.Fact.By, $"asked for at the meeting of {panel.Meeting(action.Fact.Meeting)?.Fact.On.InWords()}, of {action.Fact.Owner}", terms, action) with { About = action, Keyed = "done" };
            yield return action.Fact.DoneOn is { } done ? owed.Met(done, action) : owed;
        }
    }
}

using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>What a meeting asked for is done by the day it named.</summary>
public sealed class MeetingActionClock : ChildClock
{
    public override Rule Rule { get; } = new("Meeting action", "The meeting itself", Standing.LocalPractice, InForce.Always)
    {
        Who = Post.SocialWorker,
        Act = typeof(MeetingAction),
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var action in child.Facts<MeetingAction>())
        {
            var meeting = child.Head(action.Fact.Meeting)?.Said as Meeting;
            var owed = Owed(action.Fact.What, action.Fact.By, $"decided by the {(meeting is null ? "meeting" : $"{Meeting.Kinds.Say(meeting.Kind).ToLowerInvariant()} on {meeting.On.InWords()}")}, for {action.Fact.Owner}", terms, action) with { About = action, Keyed = "action" };
            yield return action.Fact.DoneOn is { } done ? owed.Met(done, action)
                : Ceased(child, meeting?.On ?? action.Fact.By) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}

using Belong.Domain.Children;
using Belong.Domain.Connected;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.Retention;
using Belong.Domain.Reviewing;
using Belong.Domain.SignIn;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What the council keeps of itself: what clocks run by is its own to decide, the strategy whoever keeps the measures’, the rest the reviewing service’s.</summary>
public sealed class Council : DoingList<CouncilRecord>
{
    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(Authority), "The council", ChangeSettings, "What clocks run by") { Home = "/settings", Done = "Council saved" },
        new(typeof(Letterhead), "Letterhead", ChangeSettings, "Letters") { Home = "/settings", Done = "Letterhead saved" },
        new(typeof(HoldOnAll), "Hold on destroying any record", KeepRecords, "Retention") { Home = "/retention", Done = "Hold saved" },
        new(typeof(DayOff), "Extra bank holiday", ChangeSettings, "What clocks run by") { Home = "/settings" },
        new(typeof(SchoolTerm), "School term", ChangeSettings, "What clocks run by") { Home = "/settings" },
        new(typeof(RecordedSince), "Recorded here since", ChangeSettings, "What clocks run by") { Home = "/settings" },
        new(typeof(LetterTemplate), "Letter template", ChangeSettings, "Letters") { Home = "/settings" },
        new(typeof(PostOfClaim), "Post by sign-in", ManageSignIn, "Sign-in") { Home = "/people/sign-in" },
        new(typeof(ConnectedSystem), "Connected system", ManageSignIn, "Sign-in") { Home = "/systems" },
        new(typeof(SufficiencyStrategy), "Sufficiency strategy", KeepMeasures, "Sufficiency strategy") { Home = "/scorecards/sufficiency" },
        new(typeof(SufficiencyChallenge), "Sufficiency strategy challenge", KeepMeasures, "Sufficiency strategy") { Home = "/scorecards/sufficiency" },
        new(typeof(SufficiencyMeasure), "Sufficiency strategy measure", KeepMeasures, "Sufficiency strategy") { Home = "/scorecards/sufficiency" },
        new(typeof(SufficiencyLever), "Sufficiency strategy lever", KeepMeasures, "Sufficiency strategy") { Home = "/scorecards/sufficiency" },
        new(typeof(ServiceMeeting), "Meeting of the service", RunReviewingService, "Reviewing service") { Home = "/reviewing/service" },
        new(typeof(ServiceAim), "Aim of the service", RunReviewingService, "Reviewing service") { Home = "/reviewing/service" },
        new(typeof(AimEvidence), "Evidence", RunReviewingService, "Reviewing service") { Home = "/reviewing/service" },
        new(typeof(Expectation), "Expectation of inspectors", RunReviewingService, "Reviewing service") { Home = "/reviewing/service" },
        new(typeof(PanelSeat), "Reviewing service seat on a panel", RunReviewingService, "Reviewing service") { Home = "/reviewing/service" },
        new(typeof(Feedback), "Feedback", RunReviewingService, "Reviewing service") { Home = "/reviewing/service" },
    ];
}

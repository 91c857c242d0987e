using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Pages.Reviewing;

/// <summary>One step of a review: where it stands and what can be done about it.</summary>
public sealed record Step(string What, string Stands, string Colour, string Word, IReadOnlyList<(string Words, string Address)> Do);

/// <summary>The steps of a review from the officer's allocation to the midway check, as far as they apply yet.</summary>
internal sealed class ReviewSteps(ReviewModel page)
{
    private readonly ChildRecord child = page.Child;
    private readonly ReviewPapers papers = page.Papers;

    public IEnumerable<Step> All() =>
    [
        Officer(),
        .. papers.Planned is { } planned ? Before(planned) : [],
        .. papers.Held is { } held ? After(held) : papers.Planned is { IsOpen: true } open ? [ToHold(open)] : [],
    ];

    private Step Officer()
    {
        var officer = child.ReviewingOfficerOn(papers.On)?.Fact;
        return Stand(
            officer is not null,
            "Reviewing officer",
            officer is null ? "Not allocated" : $"{page.NameOf(officer.Officer)} since {officer.From.InWords()}{(officer.Exception.Length > 0 ? ", as an exception" : "")}",
            Link(typeof(AllocateReviewingOfficer), officer is null ? "Allocate officer" : "Change officer"));
    }

    private IEnumerable<Step> Before(ReviewToCome planned)
    {
        var fact = planned.Planned.Fact;
        var waits = child.Facts<DateChange>().LastOrDefault(change => change.Fact.Review == planned.Id && change.Fact.Waits);
        var chosen = $"{planned.On.InWords()}{(fact.At is { } at ? $" at {at:HH:mm}" : "")}, {fact.Place}. {(fact.ChildsWishes.Length > 0 ? $"The child: “{fact.ChildsWishes}”" : $"The child was not asked: {fact.WhyNotAsked}")}";
        var since = $"{(waits is null ? "" : $" New date {waits.Fact.To.InWords()} is waiting for agreement.")}{(fact.Cancelled.Length > 0 ? $" Cancelled: {fact.Cancelled}" : "")}";
        yield return Stand(fact.ChildsWishes.Length > 0, "Date, place and people chosen with the child", chosen + since, [.. planned.IsOpen && waits is null ? Link(typeof(AskDateChange), "Ask for a new review date", planned.Planned) : [], .. planned.IsOpen ? Link(typeof(CancelReview), "Cancel review", planned.Planned) : []]);

        var (invited, consulted) = (papers.Invited, papers.Consulted);
        var people = invited.Length == 0 ? "No one invited yet" : $"{invited.Count(each => each.Fact.Invited)} invited{(invited.Any(each => !each.Fact.Invited) ? $", {invited.Count(each => !each.Fact.Invited)} not invited, each with a reason" : "")}{(invited.All(each => each.Fact.Came is null) ? "" : $", {invited.Count(each => each.Fact.Came == true)} came")}";
        yield return Stand(invited.Length > 0, "People", people, Link(typeof(Invitation), "Add a person, or record who is not invited", planned.Planned));
        yield return Stand(consulted.Any(each => each.Fact.Of == "child"), "Views of the child, parents and carers", consulted.Length == 0 ? "No one consulted yet" : string.Join("; ", consulted.Select(each => each.Fact.InWords)), Link(typeof(Consultation), "Record consultation", planned.Planned));

        var report = papers.Report;
        var asked = DutyOf<PreMeetingReportClock>(planned.Id);
        yield return Clocked("The social worker’s report", asked, report?.Fact.InWords ?? $"Not received{Due(asked)}", report is null ? Link(typeof(PreMeetingReport), "Send the report", planned.Planned) : child.Facts<ReportGraded>().Any(each => each.Fact.Report == report.FactId) ? [] : Link(typeof(ReportGraded), "Grade report", report));
        var seen = DutyOf<ContactBeforeReviewClock>(planned.Id);
        yield return Clocked("Child seen before the review", seen, seen?.DoneBy?.Said?.InWords ?? $"Not recorded{Due(seen)}", papers.Held is null ? Link(typeof(OfficersContact), "Record contact") : []);
    }

    private IEnumerable<Step> After(Entry<Review> held)
    {
        var review = held.Fact;
        var stands = $"{review.InWords}{(review.OpenedOn is { } opened ? $", opened on {opened.InWords()} and adjourned" : "")}{(review.Chaired.Length > 0 ? $"; {Codes.Chairing.Say(review.Chaired).ToLowerInvariant()}" : "")}{(review.ChairSupport.Length > 0 ? $" ({review.ChairSupport})" : "")}";
        yield return Stand(true, "Review held", stands, Correct(held, "Correct review"));
        yield return Stand(papers.Decided.Length > 0, "Decisions", papers.Decided.Length == 0 ? "None recorded" : $"{papers.Decided.Length} recorded, {papers.Decided.Count(each => each.Fact.DoneOn is not null)} done", Link(typeof(DecideAtReview), "Add a decision", held));
        foreach (var duty in child.Duties<AfterReviewClock>(page.Terms).Where(duty => duty.About?.FactId == held.FactId))
        {
            var address = duty.IsOpen && page.KnownAt is null ? Doing.For(duty, child, page.Me) : null;
            yield return Clocked(duty.What, duty, duty.DoneOn is { } on ? $"{on.InWords()}, due {duty.By?.InWords()}" : $"Due {duty.By?.InWords()}: {duty.Why}", address is null ? [] : [(duty.What, address)]);
        }

        var quality = papers.Quality;
        yield return Stand(quality is not null, "Quality of plan and practice", quality?.Fact.InWords ?? "Quality form not completed", quality is null ? Link(typeof(ReviewQuality), "Complete form", held) : Correct(quality, "Correct form"));
        if (child.Duties<MidwayClock>(page.Terms).FirstOrDefault(duty => duty.Because.Any(entry => entry.FactId == held.FactId)) is { } midway)
        {
            yield return Clocked("Midway check", midway, midway.DoneBy?.Said!.InWords ?? $"Due {midway.By?.InWords()}: {midway.Why}", midway.IsOpen ? Link(typeof(MidwayCheck), "Record midway check") : []);
        }
    }

    private Step ToHold(ReviewToCome open)
    {
        var adjourned = child.Facts<Adjournment>().LastOrDefault(each => each.Fact.Review == open.Id);
        return Stand(false, "Hold the review", adjourned?.Fact.InWords ?? "Not held yet", [.. page.MayRun ? [("Record review", page.Of($"reviews/record?Planned={open.Id}"))] : Array.Empty<(string, string)>(), .. adjourned is null ? Link(typeof(Adjournment), "Adjourn review", open.Planned) : []]);
    }

    private static Step Stand(bool done, string what, string stands, IReadOnlyList<(string, string)> links) => new(what, stands, done ? "green" : "grey", done ? "Done" : "Not yet", links);

    /// <summary>A step to which a clock belongs says what the clock says, in its colour.</summary>
    private Step Clocked(string what, Duty? duty, string stands, IReadOnlyList<(string, string)> links)
    {
        var (word, colour) = duty?.Tag(page.Day) ?? ("Not required", "grey");
        return new(what, stands, colour, word, links);
    }

    private static string Due(Duty? duty) => duty?.By is { } by ? $", due {by.InWords()}" : "";

    private Duty? DutyOf<TClock>(FactId about)
        where TClock : Clock<ChildRecord> => child.Duties<TClock>(page.Terms).FirstOrDefault(duty => duty.About?.FactId == about);

    private IReadOnlyList<(string Words, string Address)> Link(Type type, string words, Entry? about = null) =>
        page.KnownAt is null && Doing.Of(type) is { } doing && page.Me.May(doing.Needs) ? [(words, doing.AddressFor(child.Id, about))] : [];

    private IReadOnlyList<(string Words, string Address)> Correct(Entry fact, string words) =>
        page.KnownAt is null && Doing.MayCorrect(page.Me, page.Child, fact) ? [(words, page.Of($"facts/{fact.FactId}/correct"))] : [];
}

using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>One step of a review: where it stands and what can be done about it.</summary>
public sealed record Step(string What, string Stands, string Colour, string Word, IReadOnlyList<(string Words, string Address)> Do);

/// <summary>One review from planning to the next: every step on one page, filled in from the record.</summary>
[Needs(Permission.SeeChildren)]
public sealed class ReviewModel(TheHouse house) : ChildPage(house)
{
    public ReviewToCome? Planned { get; private set; }

    public Entry<Review>? Held { get; private set; }

    public DateOnly On => Held?.Fact.HeldOn ?? Planned!.On;

    /// <summary>The review before this one.</summary>
    public Entry<Review>? Before => Child.Reviews.Where(review => review.Fact.HeldOn < On).MaxBy(review => review.Fact.HeldOn);

    public DateOnly Since => Before?.Fact.HeldOn ?? Child.CareOn(On)?.From ?? On.PlusMonths(-6);

    public ImmutableArray<Entry<Invitation>> Invited => [.. Child.Facts<Invitation>().Where(each => Planned is not null && each.Fact.Review == Planned.Id)];

    public ImmutableArray<Entry<Consultation>> Consulted => [.. Child.Facts<Consultation>().Where(each => Planned is not null && each.Fact.Review == Planned.Id || each.Fact.Review is null && each.Fact.On > Since && each.Fact.On <= On)];

    public Entry<PreMeetingReport>? Report => Planned is null ? null : Child.Facts<PreMeetingReport>().FirstOrDefault(each => each.Fact.Review == Planned.Id);

    public Entry<ReviewQuality>? Quality => Held is null ? null : Child.Facts<ReviewQuality>().FirstOrDefault(each => each.Fact.Review == Held.FactId);

    public ImmutableArray<Entry<Decision>> Decided => Held is null ? [] : [.. Child.Facts<Decision>().Where(each => each.Fact.Review == Held.FactId)];

    public Entry<Minutes>? Minutes => Held is null ? null : Child.Facts<Minutes>().FirstOrDefault(each => each.Fact.Review == Held.FactId);

    public IReadOnlyList<Step> Steps { get; private set; } = [];

    /// <summary>What the record has for the agenda: what changed since the last review, what the child feels, what is not done.</summary>
    public IReadOnlyList<(string What, string Words)> Agenda { get; private set; } = [];

    /// <summary>Brothers and sisters in care whom the reader may see, and whether they are reviewed in the same sitting.</summary>
    public IReadOnlyList<(ChildRecord Child, FactId? Review)> Siblings { get; private set; } = [];

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public List<Guid> With { get; set; } = [];

    public bool MayRun => KnownAt is null && Me.May(Permission.RecordReviews);

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostSittingAsync()
    {
        Read();
        if (!MayRun || Planned is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var chosen = Siblings.Where(sibling => With.Contains(sibling.Child.Id.Value)).Select(sibling => sibling.Child.Id).ToList();
        return await RecordAsync(new PlanSitting(Child.Id, Planned.Id) { With = chosen }, Change, "The sitting is planned") ? Redirect(Of($"reviews/{Planned.Id}")) : Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        var id = new FactId(IdInAddress("reviewId"));
        Planned = Child.PlannedReviews.FirstOrDefault(each => each.Id == id) ?? Child.PlannedReviews.FirstOrDefault(each => each.Held?.FactId == id);
        Held = Planned?.Held ?? Child.Reviews.FirstOrDefault(each => each.FactId == id);
        return Planned is null && Held is null ? NotFound() : null;
    }

    private void Read()
    {
        Siblings = [.. Child.Siblings.Select(County.Child).OfType<ChildRecord>().Where(other => MaySee(other) && other.IsLookedAfterOn(Day)).Select(other => (other, other.PlannedReviews.FirstOrDefault(each => Planned is not null && each.Planned.Fact.Sitting.Length > 0 && each.Planned.Fact.Sitting == Planned.Planned.Fact.Sitting)?.Id))];
        Showing(Siblings.Select(each => each.Child));
        Agenda = [.. OnTheAgenda()];
        Steps = [.. Steps_()];
    }

    private IEnumerable<Step> Steps_()
    {
        var officer = Child.ReviewingOfficerOn(On);
        yield return Stand(officer is not null, "A reviewing officer", officer is null ? "No officer is allocated" : $"{NameOf(officer.Fact.Officer)} since {officer.Fact.From.InWords()}{(officer.Fact.Exception.Length > 0 ? ", by way of exception" : "")}", Link(typeof(AllocateReviewingOfficer), officer is null ? "Allocate one" : "Change"));

        if (Planned is { } planned)
        {
            var fact = planned.Planned.Fact;
            var waits = Child.Facts<DateChange>().LastOrDefault(change => change.Fact.Review == planned.Id && change.Fact.Waits);
            yield return Stand(fact.ChildsWishes.Length > 0, "Day, place and people chosen with the child", $"{planned.On.InWords()}{(fact.At is { } at ? $" at {at:HH:mm}" : "")}, {fact.Place.ToLowerInvariant()}. {(fact.ChildsWishes.Length > 0 ? $"The child: “{fact.ChildsWishes}”" : $"The child was not asked: {fact.WhyNotAsked}")}{(waits is null ? "" : $" Another date, {waits.Fact.To.InWords()}, waits for agreement.")}{(fact.Cancelled.Length > 0 ? $" Cancelled: {fact.Cancelled}" : "")}",
                [.. planned.IsOpen && waits is null ? Link(typeof(AskDateChange), "Ask for another date", planned.Planned) : [], .. planned.IsOpen ? Link(typeof(CancelReview), "Cancel it", planned.Planned) : []]);
            yield return Stand(Invited.Length > 0, "People", Invited.Length == 0 ? "Nobody is invited yet" : $"{Invited.Count(each => each.Fact.Invited)} invited, {Invited.Count(each => !each.Fact.Invited)} not and why{(Held is null ? "" : $", {Invited.Count(each => each.Fact.Came == true)} came")}", Link(typeof(Invitation), "Add somebody, or say who is not invited", planned.Planned));
            yield return Stand(Consulted.Any(each => each.Fact.Of == "child"), "What the child, parents and carers say", Consulted.Length == 0 ? "Nobody has been asked" : string.Join("; ", Consulted.Select(each => each.Fact.InWords)), Link(typeof(Consultation), "Record what somebody says", planned.Planned));
            var due = DutyOf<PreMeetingReportClock>(planned.Id);
            yield return new("The social worker’s report", Report is null ? $"Not in{(due?.By is { } by ? $", due {by.InWords()}" : "")}" : Report.Fact.InWords, Colour(due), due is null ? "Not asked" : due.Tag(Day).Word, [.. Report is null ? Link(typeof(PreMeetingReport), "Send the report", planned.Planned) : Child.Facts<ReportGraded>().Any(each => each.Fact.Report == Report.FactId) ? [] : Link(typeof(ReportGraded), "Say how good it is", Report)]);
            var seen = DutyOf<ContactBeforeReviewClock>(planned.Id);
            yield return new("The officer sees the child before", seen?.DoneBy is { } contact ? contact.Said!.InWords : $"Not recorded{(seen?.By is { } seenBy ? $", due {seenBy.InWords()}" : "")}", Colour(seen), seen is null ? "Not asked" : seen.Tag(Day).Word, Held is null ? Link(typeof(OfficersContact), "Record contact") : []);
        }

        if (Held is { } held)
        {
            yield return Stand(true, "Held", $"{held.Fact.InWords}{(held.Fact.OpenedOn is { } opened ? $", opened on {opened.InWords()} and adjourned" : "")}{(held.Fact.Chaired.Length > 0 ? $"; {Codes.Chairing.Say(held.Fact.Chaired).ToLowerInvariant()}" : "")}{(held.Fact.ChairSupport.Length > 0 ? $" ({held.Fact.ChairSupport})" : "")}", Me.May(Permission.CorrectFacts) && KnownAt is null ? [("Correct it", Of($"facts/{held.FactId}/correct"))] : []);
            yield return Stand(Decided.Length > 0, "Decisions", Decided.Length == 0 ? "None recorded" : $"{Decided.Length}: {Decided.Count(each => each.Fact.DoneOn is not null)} done", Link(typeof(DecideAtReview), "Add a decision", held));
            foreach (var duty in Child.Duties<AfterReviewClock>(Terms).Where(duty => duty.About?.FactId == held.FactId))
            {
                var address = Minutes is { } minutes && duty.Rule.Act == typeof(Minutes) && duty.IsOpen ? KnownAt is null && Me.May(Permission.CorrectFacts) ? Of($"facts/{minutes.FactId}/correct") : null : duty.IsOpen && KnownAt is null ? Doings.For(duty, Child, Me) : null;
                yield return new(duty.What, duty.DoneOn is { } on ? $"{on.InWords()}, due {duty.By?.InWords()}" : $"Due {duty.By?.InWords()}: {duty.Why}", Colour(duty), duty.Tag(Day).Word, address is null ? [] : [(duty.What, address)]);
            }

            yield return Stand(Quality is not null, "How good plan and practice are", Quality?.Fact.InWords ?? "The quality form is not filled in", Quality is null ? Link(typeof(ReviewQuality), "Fill it in", held) : Me.May(Permission.CorrectFacts) && KnownAt is null ? [("Change it", Of($"facts/{Quality.FactId}/correct"))] : []);
            var midway = Child.Duties<MidwayClock>(Terms).FirstOrDefault(duty => duty.Because.Any(entry => entry.FactId == held.FactId));
            if (midway is not null)
            {
                yield return new("Midway check", midway.DoneBy?.Said!.InWords ?? $"Due {midway.By?.InWords()}: {midway.Why}", Colour(midway), midway.Tag(Day).Word, midway.IsOpen ? Link(typeof(MidwayCheck), "Record it") : []);
            }
        }
        else if (Planned is { IsOpen: true } open)
        {
            yield return Stand(false, "Hold it", Child.Facts<Adjournment>().LastOrDefault(each => each.Fact.Review == open.Id)?.Fact.InWords ?? "Not held yet", [.. MayRun ? [("Record the review", Of($"reviews/record?Planned={open.Id}"))] : Array.Empty<(string, string)>(), .. Child.Facts<Adjournment>().Any(each => each.Fact.Review == open.Id) ? [] : Link(typeof(Adjournment), "Adjourn it", open.Planned)]);
        }

        Step Stand(bool done, string what, string stands, IReadOnlyList<(string, string)> links) => new(what, stands, done ? "green" : "grey", done ? "Done" : "Not yet", links);
        static string Colour(Duty? duty) => duty is null ? "grey" : duty.Tag(duty.DoneOn ?? DateOnly.MinValue).Colour is var colour && duty.IsOpen ? "yellow" : colour;
    }

    private IEnumerable<(string What, string Words)> OnTheAgenda()
    {
        bool Fresh(DateOnly day) => day > Since && day <= On;
        foreach (var said in Consulted)
        {
            if (said.Fact.Words.Length > 0)
            {
                yield return ($"{Codes.ConsultedAs.Say(said.Fact.Of)} says", said.Fact.Words);
            }

            var feelings = said.Fact.Feelings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(Codes.OfConcern.Contains).Select(each => Codes.Feelings.Say(each).ToLowerInvariant()).ToList();
            if (feelings.Count > 0)
            {
                yield return ("The child feels", $"{string.Join(", ", feelings)}: talk about it first");
            }
        }

        foreach (var contact in Child.Facts<OfficersContact>().Where(each => Fresh(each.Fact.On) && each.Fact.ChildsWords.Length > 0))
        {
            yield return ("The child told the officer", contact.Fact.ChildsWords);
        }

        foreach (var placement in Child.Facts<Placement>().Where(each => Fresh(each.Fact.From)))
        {
            yield return ("Moved", $"{placement.Fact.InWords}. {(placement.Fact.ToldAbout.Length > 0 ? $"The child was told: {placement.Fact.ToldAbout}" : "What the child was told is not recorded")}");
        }

        foreach (var legal in Child.Facts<LegalStatus>().Where(each => Fresh(each.Fact.From)))
        {
            yield return ("Legal status", legal.Fact.InWords);
        }

        foreach (var missing in Child.Facts<MissingEpisode>().Where(each => Fresh(each.Fact.From)))
        {
            var interview = Child.Facts<ReturnInterview>().FirstOrDefault(each => each.Fact.Missing == missing.FactId);
            yield return ("Missing", $"{missing.Fact.InWords}. {interview?.Fact.InWords ?? "No return interview is recorded"}{(interview?.Fact.ChildsWords.Length > 0 ? $": “{interview.Fact.ChildsWords}”" : "")}");
        }

        foreach (var (now, before) in Child.CarePlanChanges(Since, On))
        {
            yield return ("The plan changed", $"{now.Fact.InWords}{(before is null ? "" : $" (before: {before.Fact.Words})")}");
        }

        foreach (var meeting in Child.Facts<Meeting>().Where(each => Fresh(each.Fact.On) && each.Fact.Decided.Length > 0))
        {
            yield return (Meeting.Kinds.Say(meeting.Fact.Kind), meeting.Fact.Decided);
        }

        foreach (var decision in Child.Facts<Decision>().Where(each => each.Fact.DoneOn is null && each.Fact.Review != Held?.FactId && each.Fact.By < On))
        {
            yield return ("Not done since a review", decision.Fact.InWords);
        }

        foreach (var asked in Child.Facts<ContactChangeAsked>().Where(each => each.Fact.AnsweredOn is null || Fresh(each.Fact.On)))
        {
            yield return ("The child asked about contact", $"{asked.Fact.ChildsWords}{(asked.Fact.AnsweredOn is null ? ": not answered" : $": {asked.Fact.Answer}")}");
        }

        foreach (var concern in Child.Facts<Concern>().Where(each => each.Fact.Span.Covers(On)))
        {
            yield return ("Concern", concern.Fact.InWords);
        }

        if (Child.CountedPlacements.Count(each => each.Placement.From > On.PlusMonths(-12) && each.Placement.From <= On) > 3)
        {
            yield return ("Unstable", "Three or more moves in twelve months: ask whether the match is right and the carer supported");
        }

        yield return ("Life story work", Child.Facts<LifeStoryWork>().LastOrDefault()?.Fact.InWords ?? "Nothing is recorded of life story work");
        if (Child.PermanencePlanOn(On)?.Fact.Option == "ADOPTION")
        {
            yield return ("Adoption", "Is adoption still right, or is it time to change to long-term fostering?");
        }

        if (Child.BornOn is { } born && Age.Birthday(born, 16) <= On)
        {
            yield return ("Pathway plan", "Go through its goals; does the young person know what they are entitled to?");
            if (On.PlusMonths(6) >= Age.Birthday(born, 18))
            {
                yield return ("Last review before 18", Invited.Any(each => each.Fact is { Who: "leaving-care", Invited: true }) ? "The leaving-care worker is invited" : "Invite the leaving-care worker: this may be the last review before adulthood");
            }
        }

        if (Child.IsUnaccompaniedOn(On) && Before is null)
        {
            yield return ("First review of an unaccompanied child", "Health assessment, school place, legal advice on the asylum claim, interpreter, tracing of family");
        }

        if (Held is null && Child.BornOn is { } birth && Age.On(birth, On) >= 5)
        {
            yield return ("Chairing", "Offer the child to chair all or part of it");
        }
    }

    private Duty? DutyOf<TClock>(FactId about)
        where TClock : Clock<ChildRecord> => Child.Duties<TClock>(Terms).FirstOrDefault(duty => duty.About?.FactId == about);

    private IReadOnlyList<(string Words, string Address)> Link(Type type, string words, Entry? about = null) =>
        KnownAt is null && Doings.Of(type) is { } doing && Me.May(doing.Needs) ? [(words, doing.AddressFor(Child.Id, about))] : [];
}

using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Panels;
using Belong.Domain.Planning;
using Belong.Domain.Retention;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Domain.SubjectAccess;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages;

/// <summary>Something that happened to one of the reader's children, recorded by somebody else in the last week.</summary>
public sealed record Changed(ChildRecord Child, Entry Entry, string Kind);

/// <summary>Something that waits for the reader's word.</summary>
public sealed record Waiting(string What, string Why, string Address);

/// <summary>The first page: what must I do today, what has changed on my children, what waits for me, what have I begun.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    private const int ChangedWithinDays = 7, HandedOverWithinDays = 14;

    public int AtMost => 25;

    public int OddShown => 5;

    public WorkList? Work { get; private set; }

    public IReadOnlyList<ChildRecord> Mine { get; private set; } = [];

    /// <summary>Children whose case nobody has yet: those the reader opened, and those in the tray of whoever gives cases out.</summary>
    public IReadOnlyList<ChildRecord> Unallocated { get; private set; } = [];

    public IReadOnlyList<Changed> Changes { get; private set; } = [];

    public IReadOnlyList<Waiting> Waits { get; private set; } = [];

    public IReadOnlyList<(string Page, string What, DateTime At)> Begun { get; private set; } = [];

    public IReadOnlyList<(string Name, string Address)> Views { get; private set; } = [];

    /// <summary>What is owed to panels and falls due within twenty days, for whoever serves them.</summary>
    public IReadOnlyList<(PanelRecord Panel, Duty Duty)> OfPanels { get; private set; } = [];

    /// <summary>Alerts of the reader’s own children, the team’s or, for whoever answers for all, the whole service’s.</summary>
    public IReadOnlyList<Alerted> Alerts { get; private set; } = [];

    public WorkOf AlertsWhose => Me.Role.Whose;

    /// <summary>Those about which somebody must do something now.</summary>
    public IReadOnlyList<Alerted> ActNow => [.. Alerts.Where(each => each.Alert.Urgency == Urgency.Act)];

    /// <summary>What else there is to know, and of how many.</summary>
    public IEnumerable<(Watch Watch, int Count)> Others => Watches.All.Select(watch => (watch, Alerts.Count(each => each.Alert.Watch == watch.Code && each.Alert.Urgency != Urgency.Act))).Where(each => each.Item2 > 0);

    /// <summary>What is late and what comes, those at whose child most is at stake first.</summary>
    public IEnumerable<(Falls When, IReadOnlyList<Owed> Rows)> Due =>
        from when in new[] { Falls.Overdue, Falls.WithinFiveDays, Falls.WithinTwentyDays }
        select (when, (IReadOnlyList<Owed>)[.. Work!.In(when).OrderBy(row => row.Duty.Rule.Harm).ThenBy(row => row.Duty.By)]);

    /// <summary>What has been late for long: folded, for it is no news.</summary>
    public IReadOnlyList<Owed> Old => [.. Work!.In(Falls.LongOverdue).OrderBy(row => row.Duty.Rule.Harm).ThenBy(row => row.Duty.By)];

    public IEnumerable<(Falls When, int Count)> Counts => new[] { Falls.Overdue, Falls.WithinFiveDays, Falls.WithinTwentyDays, Falls.LongOverdue }.Select(when => (when, Work!.In(when).Count()));

    /// <summary>Errors of a return that somebody says are right, and that wait for the reader, or another second person, to agree: by rule, with who asked.</summary>
    public IReadOnlyList<(ReportingYear Year, string Rule, int Rows, string AskedBy)> WaiversToAgree { get; private set; } = [];

    /// <summary>Draft minutes that the reader, who chairs the meeting, is asked to check.</summary>
    public IReadOnlyList<(PanelRecord Panel, Entry<PanelMeeting> Meeting)> DraftsToCheck { get; private set; } = [];

    /// <summary>Meetings at which the reader sits, or that they serve.</summary>
    public IReadOnlyList<NextMeeting> Meetings { get; private set; } = [];

    /// <summary>How the year's return stands, for whoever makes it; null for all others.</summary>
    public (ReportingYear Year, int Errors, int Waiting, bool SignedOff)? Return { get; private set; }

    /// <summary>What was looked at out of pattern in the last days, for whoever answers for access to all records.</summary>
    public IReadOnlyList<LooksOfADay>? OddLooks { get; private set; }

    /// <summary>For whom the reader covers today, until when, and their children.</summary>
    public IReadOnlyList<(WorkerRecord Worker, Away Away, IReadOnlyList<ChildRecord> Children)> Covering { get; private set; } = [];

    /// <summary>Accounts that were made anew in the last week, for whoever answers for access: an administrator could come in by one.</summary>
    public IReadOnlyList<Belong.Data.Looked> Accounts { get; private set; } = [];

    /// <summary>Records that somebody opened in an emergency and nobody has looked at since: the reader's own children's, or all that they answer for.</summary>
    public IReadOnlyList<(ChildRecord Child, Entry<EmergencyAccess> Access)> Emergencies { get; private set; } = [];

    /// <summary>Measures that missed their targets, for whoever answers for the service.</summary>
    public IReadOnlyList<OffTarget>? OffTargets { get; private set; }

    /// <summary>How much was missed that the reader is to explain.</summary>
    public int ToExplain { get; private set; }

    /// <summary>Children who came to the reader of late from another worker.</summary>
    public IReadOnlyList<(ChildRecord Child, Entry<Allocation> Allocation)> HandedOver { get; private set; } = [];

    /// <summary>The workers of a manager's team, and how their children stand.</summary>
    public IReadOnlyList<TeamRow> TeamRows { get; private set; } = [];

    /// <summary>Households that the reader supports.</summary>
    public IReadOnlyList<HouseholdOfMine> Households { get; private set; } = [];

    /// <summary>How the households of each worker stand, for the fostering manager.</summary>
    public IReadOnlyList<SupportRow> SupportRows { get; private set; } = [];

    /// <summary>Who had the child before an allocation; blank where nobody did.</summary>
    public string WorkerBefore(ChildRecord child, Entry<Allocation> allocation) =>
        child.Facts<Allocation>().Where(each => each.Fact.From < allocation.Fact.From).MaxBy(each => each.Fact.From) is { } before ? NameOf(before.Fact.Worker) : "";

    public void OnGet()
    {
        Begun = [.. House.Drafts.Of(Me.Id).Where(draft => draft.Page != Belong.Web.House.SignIn.KeptForm.Place && MayOpen(draft.Page)).Select(draft => (draft.Page, WhatIs(draft.Page), draft.At))];
        Meetings = NextMeeting.For(Me, County, Day);
        DraftsToCheck =
        [
            .. from panel in County.Panels
               from draft in panel.Facts<DraftMinutes>()
               where draft.Fact.AnsweredOn is null && panel.Confirmed(draft.Fact.Meeting) is null && panel.Meeting(draft.Fact.Meeting) is { } meeting && PanelAccess.SeatAt(panel, meeting, Me.Id, Today)?.Fact.Part is Seat.Chair or Seat.Vice
               select (panel, panel.Meeting(draft.Fact.Meeting)!),
        ];
        if (Me.May(Permission.AgreeWaivers))
        {
            // Looked for among the facts first: of errors that nobody asked to waive the return need not be checked for this page.
            var asked = County.Gather<ChildRecord, Entry<Waiver>>(nameof(WaiversToAgree), child => child.Facts<Waiver>().Where(waiver => !waiver.Fact.Counts)).All.Where(waiver => waiver.Fact.AskedBy != Me.Id).Select(waiver => waiver.Fact.Year).Distinct().Where(year => year >= ReportingYear.Of(Day).Ends - 1).ToList();
            WaiversToAgree =
            [
                .. from year in asked
                   from rule in House.HealthOf(County, year).Errors.Where(error => error.Waiver is { Fact.Counts: false } waiver && waiver.Fact.AskedBy != Me.Id && MaySee(error.Child)).GroupBy(error => error.Rule.Code)
                   orderby year descending, rule.Key
                   select (new ReportingYear(year), rule.Key, rule.Count(), string.Join(", ", rule.Select(error => NameOf(error.Waiver!.Fact.AskedBy)).Distinct())),
            ];
        }

        if (Me.May(Permission.ImportReturns) && !County.Children.IsEmpty)
        {
            var year = YearOfReturn(null);
            var errors = House.HealthOf(County, year.Ends).Errors.Where(error => !error.IsWaived && MaySee(error.Child)).ToList();
            Return = (year, errors.Count, errors.Count(error => error.Waiver is not null), SignedReturn.All(County, year.Ends).Any());
        }

        if (Me.May(Permission.ServePanels))
        {
            OfPanels = [.. County.Panels.SelectMany(panel => panel.AllDuties(Terms).Where(duty => duty.IsOpen && duty.By <= Day.PlusDays(20)).Select(duty => (panel, duty))).OrderBy(each => each.duty.By)];
        }

        if (Me.May(Permission.SeeAccessByPerson) && House.Entrance?.HasAccounts == true)
        {
            Accounts = House.Log.Accounts(House.Entrance.Time.GetUtcNow().UtcDateTime.AddDays(-7));
        }

        if (!Me.May(Permission.SeeChildren))
        {
            return;
        }

        if (Me.May(Permission.KeepRecords))
        {
            OddLooks = LooksOfADay.OddOf(House, MaySee, Today, LooksOfADay.OddOfLate);
            Showing(OddLooks.Take(OddShown).Select(day => day.Record).OfType<Record>());
        }

        Emergencies = Belong.Web.Pages.Access.EmergenciesModel.Of(County, MaySeeForGood).Where(each => Me.May(Permission.SeeAccessByPerson) || each.Child.AllocationOn(Day)?.Fact.Worker == Me.Id).ToList();
        Showing(Emergencies.Select(each => each.Child));
        if (Me.Role.DutiesOf is Post.Director)
        {
            OffTargets = OffTarget.Of(House, County, Terms);
        }

        Alerts = AlertsOf(AlertsWhose);
        foreach (var each in ActNow.Take(AtMost))
        {
            Showing(each.Record.Id);
        }

        Views = House.Own.Views(Me.Id);
        var owed = House.OwedIn(County, Terms);
        Work = WorkList.For(Me, WorkOf.Mine, owed, Day, MaySeeDuties);
        Mine = [.. (Me.Role.Post is Post.ReviewingOfficer ? ChildrenBy.Officer(County, Day)[Me.Id] : Me.Role.Post is Post.SupervisingWorker ? PlacedWithMine() : ChildrenBy.Worker(County, Day)[Me.Id]).Where(MaySee).OrderBy(child => child.CalledName, StringComparer.CurrentCulture)];
        Covering = [.. County.CoveredBy(Me.Id, Day).Select(each => (each.Worker, each.Away, (IReadOnlyList<ChildRecord>)[.. ChildrenBy.Worker(County, Day)[each.Worker.WorkerId].Where(MaySee).OrderBy(child => child.CalledName, StringComparer.CurrentCulture)]))];
        Showing(Covering.SelectMany(each => each.Children));
        var since = Day.PlusDays(-ChangedWithinDays).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        Changes = [.. Mine.SelectMany(child => ChangesOf(child, since)).OrderByDescending(change => change.Entry.Signature.At)];
        Waits = [.. WaitingForMe()];
        ToExplain = Explanations.Of(Me, owed, Work, MaySeeDuties) is var (missed, late) ? missed.Count + late.Count : 0;
        HandedOver = Me.Role.Post is Post.SocialWorker
            ? [.. Mine.Select(child => (child, child.AllocationOn(Day)!)).Where(each => each.Item2.Fact.From > Day.PlusDays(-HandedOverWithinDays) && each.child.Facts<Allocation>().Any(before => before.Fact.From < each.Item2.Fact.From))]
            : [];
        TeamRows = Me.Role.Post is Post.TeamManager && Me.Team.Length > 0 ? TeamRow.Of(Me.Team, ChildrenBy.Worker(County, Day), owed, County, Day, MaySee, Terms) : [];
        Households = Me.Role.Post is Post.SupervisingWorker ? HouseholdOfMine.Of([Me.Id, .. Me.Covers], County, Terms, MaySee) : [];
        SupportRows = Me.Role.Post is Post.FosteringManager ? SupportRow.Of(County, Terms) : [];
        Showing(Households.Select(each => each.Household));
        Unallocated = UnallocatedFor(MaySee);
        Showing(Unallocated);
        Showing(Due.SelectMany(each => each.Rows.Take(AtMost)).Concat(Old.Take(AtMost)).Select(row => row.Record).Concat(Mine));
    }

    /// <summary>Children placed in households that the reader supports.</summary>
    private IEnumerable<ChildRecord> PlacedWithMine() => County.Households.Where(household => household.WorkerOn(Day)?.Fact.Worker == Me.Id).SelectMany(household => household.PlacedOn(County, Day)).Select(stay => stay.Child);

    /// <summary>Throws away what was begun on a page.</summary>
    public IActionResult OnPostDiscard(string? draft)
    {
        House.Drafts.Drop(Me.Id, draft ?? "");
        TempData["Done"] = "Draft deleted";
        return Redirect("/#begun");
    }

    private IEnumerable<Changed> ChangesOf(ChildRecord child, DateTime since)
    {
        for (var i = child.Entries.Length - 1; i >= 0 && child.Entries[i].Signature.At >= since; i--)
        {
            var entry = child.Entries[i];
            // Not what was withdrawn since, or moved to another child.
            if (entry.Signature.By != Me.Id && KindOf(entry.Said) is { } kind && child.Head(entry.FactId) is { IsLive: true })
            {
                yield return new(child, entry, kind);
            }
        }
    }

    private static string? KindOf(Fact? said) => said switch
    {
        Placement => "Placement",
        LegalStatus or LookedAfter => "Care",
        MissingEpisode or ReturnInterview => "Missing",
        Consultation or ContactChangeAsked or OvernightStay => "The child’s view",
        PreMeetingReport or Minutes or CarePlan or Meeting => "New document",
        Dispute or DisputeStage or Freeze => "Challenge",
        Concern or ExploitationRisk => "Safety",
        Allocation or ReviewingOfficer => "Who is responsible",
        _ => null,
    };

    private IEnumerable<Waiting> WaitingForMe()
    {
        if (Me.May(Permission.AcceptReasons) && Explanations.WaitingFor(this, County).Count is > 0 and var reasons)
        {
            yield return new($"{reasons} {(reasons == 1 ? "reason" : "reasons")} to accept", "Why tasks were not done", "/work/reasons");
        }

        if (Me.May(Permission.KeepRecords))
        {
            foreach (var waiting in RecordsWaiting())
            {
                yield return waiting;
            }
        }

        if (Me.May(Permission.AgreeDatesForArea) || Me.May(Permission.AgreeDatesForSafeguarding))
        {
            foreach (var (child, change) in DateChangesWaiting.Where(each => MaySee(each.Child) && each.Change.Fact.AskedBy != Me.Id && (Me.May(Permission.AgreeDatesForArea) ? each.Change.Fact.AgreedForArea : each.Change.Fact.AgreedForSafeguarding).Length == 0))
            {
                Showing(child);
                yield return new($"New review date for {child.CalledName}", $"{change.Fact.From.InWords()} to {change.Fact.To.InWords()}: {change.Fact.Reason}", $"/children/{child.Id}/reviews/dates/{change.FactId}");
            }
        }

        if (Me.May(Permission.AllocateReviewingOfficers))
        {
            foreach (var child in ChildrenBy.Officer(County, Day)[""].Where(MaySee))
            {
                Showing(child);
                yield return new($"{child.CalledName} has no reviewing officer", $"In care since {child.CareOn(Day)?.From.InWords()}", $"/children/{child.Id}/reviewing-officer");
            }
        }

        foreach (var child in Mine.Where(child => Me.May(Permission.RecordReviews)))
        {
            foreach (var contested in child.Facts<DecisionsAnswered>().Where(each => !each.Fact.Agrees && each.Fact.On > Day.PlusDays(-30)))
            {
                yield return new($"Decisions about {child.CalledName} are contested", contested.Fact.Contests, $"/children/{child.Id}/plans");
            }

            foreach (var dispute in child.Disputes.Where(each => each.IsOpen && each.Now.Fact.AnsweredOn is not null))
            {
                yield return new($"The dispute about {child.CalledName} has been answered", dispute.Now.Fact.Answer, $"/children/{child.Id}/disputes/{dispute.Id}");
            }

            foreach (var refused in child.Facts<DateChange>().Where(each => each.Fact.RefusedBy.Length > 0 && each.Fact.AskedBy == Me.Id && each.Fact.To > Day))
            {
                yield return new($"The new review date for {child.CalledName} was refused", refused.Fact.WhyRefused, $"/children/{child.Id}/plans");
            }
        }
    }

    /// <summary>Copies of records that the reader is to check, to mend or to give, and proposals to destroy one that somebody else made.</summary>
    private IEnumerable<Waiting> RecordsWaiting()
    {
        foreach (var child in County.Gather<ChildRecord, SubjectId>("asked, proposed or sealed", child => child.Facts<AccessRequest>().IsEmpty && child.Facts<DestructionProposed>().IsEmpty && !child.IsSealed ? [] : [child.Id]).All.Select(County.Child).OfType<ChildRecord>().Where(MaySee).OrderBy(child => child.CalledName, StringComparer.CurrentCulture))
        {
            var called = Seeing.IsSealedTo(child) ? "somebody adopted" : child.CalledName;
            foreach (var request in child.Facts<AccessRequest>().Where(request => child.OpenRequest(request.FactId) is not null))
            {
                var copy = CopyOfRecord.Of(child, request);
                var check = child.CheckOf(copy);
                var (what, mine) = check is { Fact.Finding: CopyChecked.Ready } ? ("is checked and can be given", true) : check is not null ? ("was sent back", copy.Readers.Contains(Me.Id)) : !copy.Choices.IsEmpty && !copy.Unread.Any() ? ("is read and waits to be checked", !copy.Readers.Contains(Me.Id)) : ("", false);
                if (child.IsSealed || mine)
                {
                    Showing(child);
                    yield return new(child.IsSealed ? "Somebody adopted has asked for their record: pass it to the adoption agency" : $"The copy for {called} {what}", $"Request received on {request.Fact.ReceivedOn.InWords()}", $"/children/{child.Id}/copy?Request={request.FactId}");
                }
            }

            if (Destroyable.Of(child, Terms).Proposed is { } proposed && proposed.Signature.By != Me.Id)
            {
                Showing(child);
                yield return new($"A proposal to destroy the record of {called}", $"{NameOf(proposed.Signature.By)}: {proposed.Fact.InWords}", Doing.Of(typeof(AnswerDestruction))!.AddressFor(child.Id, proposed));
            }

            // Leaving care adopted closes the record by itself, and asks nobody what the seal asks.
            if (child.PeriodsOfCare.LastOrDefault(care => care.ReasonCeased is "E11" or "E12") is { Until: { } left } adopted && child.Facts<Sealed>().IsEmpty && adopted.Because.All(entry => entry.Source is null))
            {
                Showing(child);
                yield return new("A record was sealed on leaving care adopted", $"Care ended on {left.InWords()}: say where letters and papers are, and check that no other record leads to the new name", $"/children/{child.Id}/do/seal-record");
            }
        }
    }

    /// <summary>Changes of a review's date that wait for somebody's word.</summary>
    private IEnumerable<(ChildRecord Child, Entry<DateChange> Change)> DateChangesWaiting =>
        County.Gather<ChildRecord, (ChildRecord Child, Entry<DateChange> Change)>(nameof(DateChangesWaiting), child => child.Facts<DateChange>().Where(change => change.Fact.Waits && child.PlannedReviews.Any(planned => planned.Id == change.Fact.Review && planned.IsOpen)).Select(change => (child, change)))
            .All.OrderBy(each => each.Change.Signature.At);

    /// <summary>A draft of a page about a record is shown only while the reader may see the record.</summary>
    private bool MayOpen(string page) =>
        RecordOf(page) is not var (rule, id, _) || (House.Ledger.County.Find(id) is { } record && record.Kind == rule.Of && MaySee(record));

    /// <summary>What a draft is of, as the page of it is headed, and the name of the record.</summary>
    private string WhatIs(string page)
    {
        if (RecordOf(page) is not var (rule, id, rest) || County.Find(id) is not { } record)
        {
            var last = page.Split('?')[0].TrimEnd('/').Split('/')[^1];
            return $"{char.ToUpperInvariant(last[0])}{last[1..].Replace('-', ' ')}";
        }

        Showing(record.Id);
        var what = rest.Split('/') is ["facts", var fact, var act] && Guid.TryParse(fact, out var of) && record.Head(new FactId(of)) is { } head
            ? $"{act switch { "correct" => "Correction", "complete" => "Addition", "take-back" => "Withdrawal", "move" => "Move to the right child", _ => "Entry" }}: {head.Kind.Title.ToLowerInvariant()}"
            : Doing.On(rule.Of).FirstOrDefault(each => each.Page == rest || rest == $"do/{each.Name}" || rest == $"facts/record/{each.Name}")?.Title ?? string.Join(' ', rest.Split('/').Where(part => !Guid.TryParse(part, out _))).Replace('-', ' ').InCapital();
        var typed = House.Drafts.Find(Me.Id, page);
        var to = Domain.Papers.Letter.FirstLine(typed?.GetValueOrDefault(nameof(Domain.Papers.Letter.To)) ?? "");
        return $"{what}{(to.Length > 0 ? $" to {to}" : typed?.GetValueOrDefault("template") is { Length: > 0 } template ? $" ({template})" : "")}, {rule.NameOf(record)}";
    }

    /// <summary>The kind of record a page is about, which one, and the page of it; null where it is about none.</summary>
    private static (SightRule Rule, SubjectId Id, string Page)? RecordOf(string page) =>
        page.Split('?')[0].Split('/', 4) is ["", var many, var text, .. var rest] && SightRule.Under(many) is { } rule && Guid.TryParse(text, out var id) ? (rule, new SubjectId(id), rest is [var of] ? of : "") : null;
}

using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Reporting;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Workforce;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// Some children, their workers and a panel, from March 2016 to July 2017, told act by act. Child 1 is in foster care with all that belongs
/// to it, child 2 came alone from another country, child 3 was placed for adoption, child 4 has short breaks, child 5 is at home
/// under an order and was missing, child 6 came back.
/// </summary>
internal static class AStory
{
    public const int Panel = 31, Plan = 32, Report = 33, Officer = 41, Worker = 42;

    /// <summary>Every act with its day and who does it, made from the books as they stand when it is done.</summary>
    public static IEnumerable<(string Day, string By, Func<Books, Act> Act)> Acts() => Lives().Concat(OfEveryKind());

    private static IEnumerable<(string Day, string By, Func<Books, Act> Act)> Lives()
    {
        // What the council runs by.
        yield return ("2016-03-01", "clerk", _ => new Names(new Authority { Code = "E10000016", Name = "The county" }));
        yield return ("2016-03-01", "clerk", _ => Said(CouncilRecord.TheCouncil, new RecordedSince { What = "visits", From = Day("2016-03-01") }));
        yield return ("2016-03-01", "clerk", _ => Said(CouncilRecord.TheCouncil, new SchoolTerm { Name = "Summer 2016", From = Day("2016-04-11"), Until = Day("2016-07-20") }));
        yield return ("2016-03-01", "clerk", _ => Said(CouncilRecord.TheCouncil, new SchoolTerm { Name = "Autumn 2016", From = Day("2016-09-01"), Until = Day("2016-12-16") }));
        yield return ("2016-03-01", "clerk", _ => Said(CouncilRecord.TheCouncil, new DayOff { On = Day("2016-06-10"), Name = "The Queen’s ninetieth birthday" }));
        yield return ("2016-03-01", "clerk", _ => new ChangeSetting("visits-short-breaks-days") { Value = "80", From = Day("2016-06-01"), Reason = "Agreed with the parents’ forum" });
        yield return ("2016-03-01", "clerk", _ => new SetTarget("visits-on-time") { Year = 2017, Direction = "reach", Value = "95", Tolerance = "1", Source = "The plan" });
        yield return ("2016-03-01", "clerk", _ => new NameOwner("visits-on-time") { Who = "head-1" });
        yield return ("2016-03-01", "clerk", _ => new OpenWorker(Id(Officer)) { Id = "iro-1", Given = "Mary", Family = "Field", Email = "mary@county.example" });
        yield return ("2016-03-01", "clerk", _ => Said(Id(Officer), new Employment { From = Day("2015-01-05"), Role = "iro", Team = "Reviewing", FullTime = 80, Kind = "permanent" }));
        yield return ("2016-03-01", "clerk", _ => Said(Id(Officer), new Away { From = Day("2016-02-01"), Until = Day("2016-02-12"), Kind = "leave" }));
        yield return ("2016-03-01", "clerk", _ => new OpenWorker(Id(Worker)) { Id = "sw-1", Given = "Ken", Family = "Hill" });
        yield return ("2016-03-01", "clerk", _ => Said(Id(Worker), new Employment { From = Day("2014-01-06"), Role = "worker", Team = "North", FullTime = 100, Kind = "permanent" }));
        yield return ("2016-03-01", "clerk", _ => new OpenWorker(Id(43)) { Id = "sw-2", Given = "Ann", Family = "Moss" });
        yield return ("2016-03-01", "clerk", _ => Said(Id(43), new Employment { From = Day("2016-10-03"), Role = "worker", Team = "South", FullTime = 100, Kind = "locum", Purpose = "A vacancy" }));

        // Child 1.
        yield return ("2016-03-07", "sw-1", _ => Opened(Id(1), "2009-05-06") with { ChildId = "1001", NhsNumber = "9434765919", Preferred = "Bobby" });
        yield return ("2016-03-07", "sw-1", _ => new StartLookingAfter(Id(1)) { On = Day("2016-03-07"), Need = "N1", LegalStatus = "V2" });
        yield return ("2016-03-07", "sw-1", _ => new PlaceChild(Id(1)) { On = Day("2016-03-07"), Placement = new() { Code = "U6", Provider = "PR1", Home = "The Alders", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA", ToldAbout = "The house and the cat", ToldBy = "sw-1", ToldOn = Day("2016-03-07") } });
        yield return ("2016-03-08", "sw-1", _ => new AllocateWorker(Id(1)) { From = Day("2016-03-08"), Worker = "sw-1", Team = "North", Reason = "FCONTA" });
        yield return ("2016-03-09", "sw-1", _ => Said(Id(1), new ServiceTold { On = Day("2016-03-09"), Of = "looked-after" }));
        yield return ("2016-03-11", "head-1", _ => new AllocateReviewingOfficer(Id(1)) { Officer = "iro-1", From = Day("2016-03-11") });
        yield return ("2016-03-20", "sw-1", b => Said(Id(1), new PlacementPlan { Placement = Of<Placement>(b, 1), On = Day("2016-03-14"), DelegationRecorded = true, SignedCopyOn = Day("2016-03-20"), Overnight = "With her aunt" }));
        yield return ("2016-03-14", "sw-1", b => Said(Id(1), new PlacementNotice { Placement = Of<Placement>(b, 1), On = Day("2016-03-10"), Emergency = true, Told = "parents school" }));
        yield return ("2016-03-14", "sw-1", _ => Said(Id(1), new Visit { On = Day("2016-03-14"), Seen = true, Alone = true, ChildsWords = "I like the cat" }));
        yield return ("2016-03-24", "sw-1", _ => Said(Id(1), new CarePlan { On = Day("2016-03-22"), Kind = "care", SharedOn = Day("2016-03-24") }));
        yield return ("2016-03-22", "sw-1", _ => Said(Id(1), new PersonalEducationPlan { On = Day("2016-03-21"), Kind = "first", School = "Elm Primary", Quality = "good" }));
        yield return ("2016-03-30", "sw-1", _ => new RecordHealthAssessment(Id(1)) { HeldOn = Day("2016-03-29"), Kind = AssessmentKind.Initial, ImmunisationsUpToDate = true, TeethCheckedOn = Day("2016-03-28"), SdqScore = 14 });
        yield return ("2016-03-21", "iro-1", _ => new PlanReview(Id(1)) { On = Day("2016-04-05"), At = new TimeOnly(15, 30), Place = "Elm Primary", Kind = "initial", ChildsWishes = "After school", Invite = "child carer" });
        yield return ("2016-03-31", "sw-1", b => Said(Id(1), new PreMeetingReport { Review = Of<PlannedReview>(b, 1), SentOn = Day("2016-03-31"), Changed = "Settled", ChildsWishes = "To stay", Recommends = "Stay" }));
        yield return ("2016-04-01", "iro-1", _ => Said(Id(1), new OfficersContact { On = Day("2016-04-01"), Kind = "visit", Private = true, ChildsWords = "I want to see my aunt" }));
        yield return ("2016-04-05", "iro-1", b => new RecordReview(Id(1)) { HeldOn = Day("2016-04-05"), Participation = "PN1", Planned = Of<PlannedReview>(b, 1), Kind = "initial", Chaired = "part", Came = string.Join(" ", b.Child(Id(1)).Facts<Invitation>().Select(each => each.FactId)) });
        yield return ("2016-04-05", "iro-1", b => new DecideAtReview(Id(1)) { Review = Of<Review>(b, 1), What = "See her aunt each month", Owner = "Social worker", By = Day("2016-05-20"), Section = "contact" });
        yield return ("2016-04-05", "iro-1", b => new DecideAtReview(Id(1)) { Review = Of<Review>(b, 1), What = "Swimming lessons", Owner = "Carer", By = Day("2016-06-03") });
        yield return ("2016-04-11", "iro-1", b => Said(Id(1), new DecisionsSent { Review = Of<Review>(b, 1), On = Day("2016-04-11") }));
        yield return ("2016-04-18", "head-1", b => Said(Id(1), new DecisionsAnswered { Review = Of<Review>(b, 1), On = Day("2016-04-18"), Agrees = true }));
        yield return ("2016-05-04", "iro-1", b => Said(Id(1), new Minutes { Review = Of<Review>(b, 1), WrittenOn = Day("2016-04-26"), Words = "All came", SentOn = Day("2016-05-04"), To = "child mother" }));
        yield return ("2016-04-26", "iro-1", b => Said(Id(1), new ReviewQuality { Review = Of<Review>(b, 1), PlanGrade = "good", Shared = true, InTimeframe = true, ChildFocused = "good" }));
        yield return ("2016-04-25", "sw-1", _ => Said(Id(1), new Visit { On = Day("2016-04-25"), Seen = true, Alone = false, WhyNot = "She did not want to" }));
        yield return ("2016-05-19", "sw-1", b => new CompleteDecision(Id(1)) { Decision = Of<Decision>(b, 1), On = Day("2016-05-19"), Came = "They met on 14 May" });
        yield return ("2016-05-20", "sw-1", b => new DropDecision(Id(1)) { Decision = Of<Decision>(b, 1, 1), On = Day("2016-05-20"), Reason = "She does not want to" });
        yield return ("2016-05-20", "iro-1", _ => Said(Id(1), new MidwayCheck { On = Day("2016-05-20"), OnTrack = true }));
        yield return ("2016-06-06", "sw-1", _ => Said(Id(1), new Visit { On = Day("2016-06-07").AddDays(-1), Seen = true, Alone = true }));
        yield return ("2016-06-13", "iro-1", _ => new PlanReview(Id(1)) { On = Day("2016-07-01"), Kind = "subsequent", ChildsWishes = "At home" });
        yield return ("2016-06-20", "sw-1", b => new AskDateChange(Id(1)) { Review = Of<PlannedReview>(b, 1, 1), To = Day("2016-07-04"), Reason = "The school play" });
        yield return ("2016-06-21", "head-1", b => new DecideDateChange(Id(1), Of<DateChange>(b, 1)) { ForArea = true, Agrees = true });
        yield return ("2016-06-21", "head-2", b => new DecideDateChange(Id(1), Of<DateChange>(b, 1)) { Agrees = true });
        yield return ("2016-07-04", "iro-1", b => new RecordReview(Id(1)) { HeldOn = Day("2016-07-04"), Participation = "PN3", Planned = Open<PlannedReview>(b, 1), Kind = "subsequent", OpenedOn = Day("2016-06-28") });
        yield return ("2016-07-18", "sw-1", _ => Said(Id(1), new Visit { On = Day("2016-07-15"), Seen = false, WhyNot = "Nobody was in" }));
        yield return ("2016-07-21", "sw-1", _ => Said(Id(1), new Visit { On = Day("2016-07-21"), Seen = true, Alone = true }));
        yield return ("2016-08-01", "sw-1", _ => new RecordLegalStatus(Id(1)) { From = Day("2016-08-01"), Code = "C1", ExpiresOn = Day("2016-09-26") });
        yield return ("2016-09-20", "sw-1", b => new ExtendOrder(Id(1)) { Order = Last<LegalStatus>(b, 1), Until = Day("2016-10-24") });
        yield return ("2016-09-01", "sw-1", _ => new MoveChild(Id(1)) { On = Day("2016-09-01"), Placement = new() { Code = "T1", ToldAbout = "The hospital", ToldBy = "sw-1", ToldOn = Day("2016-08-31") } });
        yield return ("2016-09-20", "sw-1", _ => new MoveChild(Id(1)) { On = Day("2016-09-20"), Placement = new() { Code = "U6", Provider = "PR1", Home = "The Alders", Postcode = "AA1 1AA" } });
        yield return ("2016-10-12", "sw-1", _ => new RecordLegalStatus(Id(1)) { From = Day("2016-10-12"), Code = "C2" });
        yield return ("2016-10-14", "iro-1", _ => new FreezeDecision(Id(1)) { Kind = "move", From = Day("2016-10-14"), Reason = "The review must see it first" });
        yield return ("2016-10-20", "sw-1", _ => new MoveChild(Id(1)) { On = Day("2016-10-20"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR4" } });
        yield return ("2016-10-21", "iro-1", b => new LiftFreeze(Id(1)) { Freeze = Of<Freeze>(b, 1), Reason = "Talked through" });
        yield return ("2016-10-24", "sw-1", _ => new MoveChild(Id(1)) { On = Day("2016-10-24"), Reason = "CARPL", Placement = new() { Code = "U4", Provider = "PR4", Home = "The Birches", Postcode = "BB1 1BB", Planned = true, Area = "adjoining" } });
        yield return ("2016-10-25", "sw-1", _ => Said(Id(1), new ServiceTold { On = Day("2016-10-25"), Of = "move" }));
        yield return ("2016-10-26", "head-1", b => Said(Id(1), new OutOfAreaApproval { Placement = Last<Placement>(b, 1), On = Day("2016-10-21"), Approver = "nominated", AreaToldOn = Day("2016-10-26"), Reason = "Near her aunt" }));
        yield return ("2016-10-26", "sw-1", b => Said(Id(1), new PlacementToLast { Placement = Last<Placement>(b, 1), On = Day("2016-10-26") }));
        yield return ("2016-11-21", "sw-1", b => Said(Id(1), new OutsideTerms { Placement = Last<Placement>(b, 1), From = Day("2016-10-24"), Reason = "A fourth child", Until = Day("2016-11-20") }));
        yield return ("2016-11-04", "sw-1", _ => new HandOver { Children = [Id(1)], From = Day("2016-11-04"), Worker = "sw-2", Team = "South", Reason = "LEFTRL", Note = "She likes football" });
        yield return ("2016-11-28", "iro-1", _ => new RaiseDispute(Id(1)) { On = Day("2016-11-28"), Issues = "care-plan health", Words = "No plan since the order" });
        yield return ("2016-12-02", "head-1", b => new AnswerDispute(Id(1)) { Dispute = Of<Dispute>(b, 1), On = Day("2016-12-02"), Answer = "By Christmas" });
        yield return ("2016-12-09", "iro-1", b => new EscalateDispute(Id(1)) { Dispute = Of<Dispute>(b, 1), On = Day("2016-12-09"), Reason = "No date" });
        yield return ("2016-12-20", "iro-1", b => new ReferToCafcass(Id(1)) { Dispute = Of<Dispute>(b, 1), On = Day("2016-12-20"), Reason = "Rights at risk" });
        yield return ("2017-01-09", "iro-1", b => new CloseDispute(Id(1)) { Dispute = Of<Dispute>(b, 1), On = Day("2017-01-09"), Result = "resolved", Words = "The plan is there" });
        yield return ("2017-01-10", "iro-1", _ => new RecordReview(Id(1)) { HeldOn = Day("2017-01-10"), Participation = "PN1", Chaired = "full" });
        yield return ("2017-01-12", "sw-2", _ => Said(Id(1), new EarlyReview { On = Day("2017-01-12"), Ground = "visit", Words = "Bruises" }));
        yield return ("2017-01-12", "sw-2", _ => Said(Id(1), new Meeting { Kind = "permanence", On = Day("2017-01-12"), Invited = "child", Decided = "To stay", NextOn = Day("2017-03-01") }));
        yield return ("2017-01-12", "sw-2", b => Said(Id(1), new MeetingAction { Meeting = Of<Meeting>(b, 1), What = "A life story book", Owner = "sw-2", By = Day("2017-02-10"), DoneOn = Day("2017-01-12") }));
        yield return ("2017-01-12", "sw-2", _ => Said(Id(1), new OvernightStay { AskedOn = Day("2017-01-10"), With = "A friend", DecidedOn = Day("2017-01-12"), DecidedBy = "Carer", Allowed = true }));
        yield return ("2017-01-16", "sw-2", _ => Said(Id(1), new VisitAsked { On = Day("2017-01-16"), By = "child", Reason = "To talk" }));
        yield return ("2017-01-20", "sw-2", _ => Said(Id(1), new Visit { On = Day("2017-01-19"), Seen = true, Alone = true }));
        yield return ("2017-02-06", "sw-2", _ => new ReportMissing(Id(1)) { From = Day("2017-02-05") });
        yield return ("2017-02-07", "sw-2", _ => new RecordReturn(Id(1)) { On = Day("2017-02-07"), At = new TimeOnly(9, 0), InterviewOfferedOn = Day("2017-02-07") });
        yield return ("2017-02-09", "sw-2", b => new RecordReturnInterview(Id(1)) { Missing = Of<MissingEpisode>(b, 1), OfferedOn = Day("2017-02-07"), Accepted = true, HeldOn = Day("2017-02-09"), HeldAt = new TimeOnly(16, 0), ChildsWords = "I was with my aunt" });
        yield return ("2017-03-01", "sw-2", _ => Said(Id(1), new StrengthsAndDifficulties { On = Day("2017-03-01"), Score = 17 }));
        yield return ("2017-03-20", "sw-2", _ => new RecordHealthAssessment(Id(1)) { HeldOn = Day("2017-03-20"), Kind = AssessmentKind.Review });
        yield return ("2017-03-28", "director", _ => new RestrictRecord(Id(1)) { MaySee = ["sw-2", "iro-1", "director"], Reason = "A threat" });
        yield return ("2017-07-05", "iro-1", _ => new PlanReview(Id(1)) { On = Day("2017-07-12"), Kind = "subsequent", WhyNotAsked = "She was away", WhyLate = "The carers were away" });
        yield return ("2017-07-06", "iro-1", b => new CancelReview(Id(1)) { Review = Open<PlannedReview>(b, 1), Reason = "Nobody can come" });
        yield return ("2017-07-07", "sw-2", b => new RetractFact(Id(1), Last<VisitAsked>(b, 1)) { Reason = "Of another child" });
        yield return ("2017-07-07", "sw-2", b => new RestoreFact(Id(1), b.County.Child(Id(1))?.Heads.LastOrDefault(head => !head.IsLive)?.FactId ?? default) { Reason = "It was of this child after all" });
        yield return ("2017-07-10", "sw-2", b => new CorrectFact(Id(1), Last<StrengthsAndDifficulties>(b, 1)) { Right = new StrengthsAndDifficulties { On = Day("2017-03-01"), Score = 16 }, Reason = "Added up wrongly" });
        yield return ("2017-07-10", "sw-2", _ => new CorrectIdentity(Id(1)) { Given = "Robyn", Reason = "As on the certificate" });

        // Child 2, unaccompanied, leaves.
        yield return ("2016-08-15", "sw-1", _ => Opened(Id(2), "2000-01-01") with { Sex = "M", ChildId = "1002", IsUnaccompanied = true, CountryOfOrigin = "Eritrea", Language = "Tigrinya", InterpreterNeeded = true });
        yield return ("2016-08-15", "sw-1", _ => new StartLookingAfter(Id(2)) { On = Day("2016-08-15"), Need = "N8", LegalStatus = "V2" });
        yield return ("2016-08-15", "sw-1", _ => new PlaceChild(Id(2)) { On = Day("2016-08-15"), Placement = new() { Code = "H5", Provider = "PR4", Home = "Quay House", Postcode = "AA3 3AA" } });
        yield return ("2016-08-16", "sw-1", _ => Said(Id(2), new NationalTransfer { ReferredOn = Day("2016-08-16"), ReceivingAuthority = "Elsewhere", ReasonForDelay = "Health" }));
        yield return ("2016-09-20", "sw-1", _ => Said(Id(2), new AgeAssessment { StartedOn = Day("2016-08-17"), DecidedOn = Day("2016-09-20"), Outcome = "child" }));
        yield return ("2016-08-22", "sw-1", _ => Said(Id(2), new Visit { On = Day("2016-08-23").AddDays(-1), Seen = true, Alone = true }));
        yield return ("2016-09-09", "iro-1", _ => new RecordReview(Id(2)) { HeldOn = Day("2016-09-09"), Participation = "PN2" });
        yield return ("2016-10-01", "sw-1", _ => new MoveChild(Id(2)) { On = Day("2016-10-01"), Reason = "CARPL", Placement = new() { Code = "P2", Provider = "PR4", Home = "Flat 3", Postcode = "AA4 4AA" } });
        yield return ("2016-12-01", "sw-1", _ => new MoveChild(Id(2)) { On = Day("2016-12-01"), Reason = "CREQB", Placement = new() { Code = "P2", Provider = "PR4", Home = "Flat 9", Postcode = "AA5 5AA" } });
        yield return ("2017-02-01", "sw-1", _ => new ReportMissing(Id(2)) { From = Day("2017-02-01"), Code = "A" });
        yield return ("2017-02-15", "sw-1", _ => new StopLookingAfter(Id(2)) { On = Day("2017-02-15"), Reason = "E9" });
        yield return ("2017-03-15", "sw-1", _ => Said(Id(2), new CareLeaverOfYear { Year = 2017, InTouch = "YES", Activity = "F2", Accommodation = "B1" }));

        // Child 3, placed for adoption.
        yield return ("2016-03-14", "sw-1", _ => Opened(Id(3), "2015-09-01") with { ChildId = "1003", Ethnicity = "MWBC" });
        yield return ("2016-03-14", "sw-1", _ => new StartLookingAfter(Id(3)) { On = Day("2016-03-14"), Need = "N5", LegalStatus = "C2" });
        yield return ("2016-03-14", "sw-1", _ => new PlaceChild(Id(3)) { On = Day("2016-03-14"), Placement = new() { Code = "U1", Provider = "PR1", Home = "Rose Cottage", Postcode = "AA6 6AA", HomePostcode = "AA7 7AA" } });
        yield return ("2016-04-08", "iro-1", _ => new RecordReview(Id(3)) { HeldOn = Day("2016-04-08"), Participation = "PN0" });
        yield return ("2016-05-04", "head-1", _ => Said(Id(3), new DecisionToPlace { DecidedOn = Day("2016-05-04") }));
        yield return ("2016-05-20", "sw-1", _ => Said(Id(3), new PermanencePlan { On = Day("2016-05-20"), Option = "ADOPTION", Otherwise = "Long-term fostering" }));
        yield return ("2016-06-01", "sw-1", _ => new RecordLegalStatus(Id(3)) { From = Day("2016-06-01"), Code = "E1" });
        yield return ("2016-09-12", "sw-1", _ => new MoveChild(Id(3)) { On = Day("2016-09-12"), Reason = "CARPL", Placement = new() { Code = "A6", Provider = "PR1", Home = "The adopters", Postcode = "AA8 8AA", Planned = true } });
        yield return ("2016-09-19", "sw-1", _ => Said(Id(3), new Visit { On = Day("2016-09-19"), Seen = true, Alone = false, WhyNot = "Too young" }));
        yield return ("2016-10-05", "iro-1", _ => new RecordReview(Id(3)) { HeldOn = Day("2016-10-05"), Participation = "PN0" });
        yield return ("2016-10-06", "sw-1", _ => Said(Id(3), new VisitsAgreed { From = Day("2016-10-06"), Days = 21, Agreed = "The review" }));
        yield return ("2017-03-10", "sw-1", _ => Said(Id(3), new Adoption { DecidedOn = Day("2016-05-04"), MatchedOn = Day("2016-08-20"), ByFosterCarers = "0", Adopters = "2", AdoptersSex = "MF", AdoptersStatus = "L11" }));
        yield return ("2017-03-10", "sw-1", _ => Said(Id(3), new AdoptionOrder { MadeOn = Day("2017-03-10"), Court = "The family court" }));
        yield return ("2017-03-10", "sw-1", _ => new StopLookingAfter(Id(3)) { On = Day("2017-03-10"), Reason = "E11" });

        // Child 4, short breaks.
        yield return ("2016-06-03", "sw-1", _ => Opened(Id(4), "2007-02-28") with { ChildId = "1004", Disability = "AUT" });
        yield return ("2016-06-03", "sw-1", _ => new StartLookingAfter(Id(4)) { On = Day("2016-06-03"), Need = "N2", LegalStatus = "V4" });
        yield return ("2016-06-03", "sw-1", _ => new PlaceChild(Id(4)) { On = Day("2016-06-03"), Placement = new() { Code = "K2", Provider = "PR1", Home = "Oak Lodge", Postcode = "AA9 9AA", Urn = "SC123456" } });
        yield return ("2016-08-08", "sw-1", _ => Said(Id(4), new Visit { On = Day("2016-08-08"), Seen = true, Alone = true }));
        yield return ("2016-09-01", "iro-1", _ => new RecordReview(Id(4)) { HeldOn = Day("2016-09-01"), Participation = "PN5" });
        yield return ("2017-05-20", "sw-1", _ => Said(Id(4), new VisitsAgreed { From = Day("2016-12-01"), Days = 100, Agreed = "Parents" }));

        // Child 5, at home under an order.
        yield return ("2016-11-07", "sw-1", _ => Opened(Id(5), "2003-12-24") with { Sex = "M", ChildId = "1005", Ethnicity = "NOBT" });
        yield return ("2016-11-07", "sw-1", _ => new StartLookingAfter(Id(5)) { On = Day("2016-11-07"), Need = "N6", LegalStatus = "L2", At = new TimeOnly(18, 0) });
        yield return ("2016-11-07", "sw-1", _ => new PlaceChild(Id(5)) { On = Day("2016-11-07"), Placement = new() { Code = "K2", Provider = "PR3", Home = "Ash House", Postcode = "CC1 1CC", Urn = "SC654321", Area = "distance" } });
        yield return ("2016-11-14", "sw-1", _ => new RecordLegalStatus(Id(5)) { From = Day("2016-11-14"), Code = "C1" });
        yield return ("2016-11-21", "sw-1", _ => new MoveChild(Id(5)) { On = Day("2016-11-21"), Reason = "CARPL", Placement = new() { Code = "P1", Provider = "PR0", Home = "Home", Postcode = "CC2 2CC", Planned = false } });
        yield return ("2016-11-23", "sw-1", b => Said(Id(5), new ParentAssessment { Placement = Last<Placement>(b, 5), On = Day("2016-11-30").AddDays(-7), DecidedOn = Day("2016-11-23"), Found = "Good enough" }));
        yield return ("2016-11-28", "sw-1", _ => Said(Id(5), new Visit { On = Day("2016-11-28"), Seen = true, Alone = true }));
        yield return ("2016-12-05", "iro-1", _ => new RecordReview(Id(5)) { HeldOn = Day("2016-12-05"), Participation = "PN7" });
        yield return ("2017-01-21", "sw-1", b => Said(Id(5), new TemporaryApproval { Placement = Last<Placement>(b, 5), From = Day("2016-12-06"), Until = Day("2017-01-20") }));
        yield return ("2017-01-20", "sw-1", _ => Said(Id(5), new YouthJustice { From = Day("2017-01-20"), Disposal = "community", Worker = "yot-1" }));
        yield return ("2017-02-20", "sw-1", _ => new RecordLegalStatus(Id(5)) { From = Day("2017-02-20"), Code = "C2" });
        yield return ("2017-03-01", "sw-1", _ => Said(Id(5), new DeprivationOfLiberty { From = Day("2017-03-01"), Until = Day("2017-03-20") }));
        yield return ("2017-03-02", "sw-1", _ => Said(Id(5), new ContactChangeAsked { On = Day("2017-03-02"), ChildsWords = "More of Dad" }));
        yield return ("2017-03-03", "sw-1", _ => Said(Id(5), new Meeting { Kind = "disruption", On = Day("2017-03-03"), Decided = "To try again" }));

        // Child 6, comes back; the record opened twice for 7 is joined.
        yield return ("2016-04-04", "sw-1", _ => Opened(Id(6), "2001-08-31") with { ChildId = "1006" });
        yield return ("2016-04-04", "sw-1", _ => new StartLookingAfter(Id(6)) { On = Day("2016-04-04"), Need = "N4", LegalStatus = "V2" });
        yield return ("2016-04-04", "sw-1", _ => new PlaceChild(Id(6)) { On = Day("2016-04-04"), Placement = new() { Code = "U5", Provider = "PR4", Postcode = "AA1 2AA" } });
        yield return ("2016-04-20", "sw-1", _ => new StopLookingAfter(Id(6)) { On = Day("2016-04-20"), Reason = "E4A" });
        yield return ("2016-05-02", "sw-1", _ => new PlaceAtResidentialSchool(Id(6)) { On = Day("2016-05-02"), School = "Hill School", Provider = "PR4", Postcode = "AA2 3AA", Disability = "LEA" });
        yield return ("2016-05-30", "sw-1", _ => new EndPlacement(Id(6)) { On = Day("2016-05-30"), Reason = "CARPL" });
        yield return ("2016-06-01", "sw-1", _ => new NameSibling(Id(6)) { ChildId = "1005" });
        yield return ("2016-06-02", "sw-1", _ => Opened(Id(7), "2001-08-31"));
        yield return ("2016-06-03", "sw-1", _ => new JoinRecords(Id(6), Id(7)) { Reason = "One child, opened twice" });
        yield return ("2016-06-04", "sw-1", _ => new SeparateRecords(Id(7)) { Reason = "Cousins after all" });
        yield return ("2016-06-05", "sw-1", b => new MoveToRightChild(Id(6), Id(7)) { Facts = [Of<Birth>(b, 6)], Reason = "Of the cousin" });

        // Children of one or two days more, for the edges.
        yield return ("2014-02-03", "sw-1", _ => Opened(Id(8), "2010-07-07"));
        yield return ("2014-02-03", "sw-1", _ => new StartLookingAfter(Id(8)) { On = Day("2014-02-03"), Need = "N3", LegalStatus = "C2" });
        yield return ("2014-02-03", "sw-1", _ => new PlaceChild(Id(8)) { On = Day("2014-02-03"), Placement = new() { Code = "U4", Provider = "PR1", Home = "Mill House", Postcode = "AA3 4AA" } });
        yield return ("2016-04-20", "sw-1", b => Said(Id(8), new PlacementToLast { Placement = Of<Placement>(b, 8), On = Day("2016-04-20"), FewerVisits = true }));
        yield return ("2016-04-20", "iro-1", _ => new RecordReview(Id(8)) { HeldOn = Day("2016-04-20"), Participation = "PN1" });
        yield return ("2016-10-17", "iro-1", _ => new RecordReview(Id(8)) { HeldOn = Day("2016-10-17"), Participation = "PN4", OnPapers = true });
        yield return ("2016-05-20", "sw-1", _ => Said(Id(8), new Visit { On = Day("2016-05-20"), Seen = true, Alone = true }));
        yield return ("2016-11-21", "sw-1", _ => Said(Id(8), new Visit { On = Day("2016-11-21"), Seen = true, Alone = true }));
        yield return ("2016-05-20", "sw-1", _ => Said(Id(8), new DentalCheck { On = Day("2016-05-20") }));
        yield return ("2016-05-20", "sw-1", _ => Said(Id(8), new Immunisations { On = Day("2016-05-20"), UpToDate = false }));

        yield return ("2017-03-01", "sw-1", _ => Said(Id(8), new DentalCheck { On = Day("2017-02-20") }));
        yield return ("2017-03-01", "sw-1", _ => Said(Id(8), new Immunisations { On = Day("2017-02-21"), UpToDate = true }));
        yield return ("2016-09-05", "sw-1", _ => new RecordHealthAssessment(Id(8)) { HeldOn = Day("2016-09-05"), Kind = AssessmentKind.Review });
        yield return ("2017-03-06", "sw-1", _ => new RecordHealthAssessment(Id(8)) { HeldOn = Day("2017-03-06"), Kind = AssessmentKind.Review });
        yield return ("2016-12-01", "clerk", _ => Said(Id(Worker), new Away { From = Day("2016-12-01"), Until = Day("2017-01-15"), Kind = "sick" }));
        yield return ("2017-07-01", "clerk", _ => Said(Id(Worker), new Away { From = Day("2017-07-01"), Until = Day("2017-07-31"), Kind = "leave" }));
        yield return ("2016-12-08", "clerk", _ => Said(Id(Officer), new Away { From = Day("2016-12-08"), Until = Day("2017-01-04"), Kind = "sick" }));

        // The panel, its plan and a report.
        yield return ("2017-05-23", "clerk", _ => new OpenPanel(Id(Panel)) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 3, On = Day("2017-05-23") });
        yield return ("2017-05-23", "clerk", _ => Said(Id(Panel), new PanelMeeting { On = Day("2017-07-21"), At = new TimeOnly(10, 0), Place = "County Hall" }));
        yield return ("2017-05-23", "clerk", _ => Said(Id(Panel), new Seat { From = Day("2017-05-23"), Name = "Councillor Reed", Who = "member-1", Part = "chair" }));
        yield return ("2017-06-01", "clerk", b => new AddItem(Id(Panel), Of<PanelMeeting>(b, Panel)) { Title = "Apologies", Kind = "standing" });
        yield return ("2017-06-01", "clerk", b => new AddItem(Id(Panel), Of<PanelMeeting>(b, Panel)) { Title = "A child’s case", Kind = "verbal", Exempt = true, Under = "1", PublicTitle = "Placement matter", PublicInterest = "A child could be known", Presented = "Head", Words = "Spoken" });
        yield return ("2017-06-02", "clerk", b => new MoveItem(Id(Panel), Last<AgendaItem>(b, Panel)) { To = 1 });
        yield return ("2017-06-02", "clerk", b => new ChangeItem(Id(Panel), Of<AgendaItem>(b, Panel)) { Title = "Apologies and substitutes" });
        yield return ("2017-06-03", "clerk", b => new TakeItemOff(Id(Panel), Of<AgendaItem>(b, Panel)));
        yield return ("2017-07-13", "clerk", b => new PublishAgenda(Id(Panel), Of<PanelMeeting>(b, Panel)) { Front = 2, Lengths = [] });
        yield return ("2017-07-14", "clerk", b => new AddItem(Id(Panel), Of<PanelMeeting>(b, Panel)) { Title = "Late item", Kind = "verbal", Urgent = "It came this morning" });
        yield return ("2017-07-15", "clerk", b => new CloseItem(Id(Panel), Last<AgendaItem>(b, Panel)) { Under = "1 2", PublicTitle = "Placement matter", PublicInterest = "Names", Reason = "A name was found" });
        yield return ("2017-07-21", "clerk", b => new RecordAttendance(Id(Panel), Of<PanelMeeting>(b, Panel)) { Seats = [(Of<Seat>(b, Panel), "present", null)] });
        yield return ("2017-07-21", "clerk", b => Said(Id(Panel), new PanelAction { Meeting = Of<PanelMeeting>(b, Panel), Words = "Bring the figures", Owner = "Head", By = Day("2017-08-10") }));
        yield return ("2017-06-01", "head-1", _ => new OpenPlan(Id(Plan)) { Service = "Reviewing service", Year = 2018, Vision = "Every child heard", On = Day("2017-06-01") });
        yield return ("2017-06-01", "head-1", _ => Said(Id(Plan), new PlanObjective { Number = "1", Words = "Reviews in time", Owners = "head-1", By = Day("2018-03-31"), Aim = 95, AimOf = "per cent" }));
        yield return ("2017-06-02", "head-1", b => Said(Id(Plan), new ObjectiveReview { Objective = Of<PlanObjective>(b, Plan), On = Day("2017-06-02"), Standing = "on-track", Evidence = "94%" }));
        yield return ("2017-06-05", "analyst", _ => new OpenReport(Id(Report)) { Title = "Children in care", Period = "2017", On = Day("2017-07-21"), Template = "children-in-care", Words = "Words", Summary = "A summary", Recommendation = "To note" });
        yield return ("2017-06-06", "analyst", _ => new WriteReport(Id(Report)) { Words = "Other words" });
        yield return ("2017-06-06", "analyst", _ => new ChangeReportHead(Id(Report)) { Title = "Children in our care", Period = "2017", On = Day("2017-07-21"), Classification = "unrestricted", Asked = "note", Summary = "A summary", Recommendation = "To note" });
        yield return ("2017-06-07", "head-1", _ => new CommentOnParagraph(Id(Report)) { Quoting = "Other", Words = "Which?" });
        yield return ("2017-06-08", "analyst", b => new SettleComment(Id(Report), Of<ParagraphComment>(b, Report)) { Answer = "Better ones" });
        yield return ("2017-06-09", "analyst", _ => new TakeFigure("visits-on-time") { Area = "england", Period = "2016", Value = "89.5%", Base = 1200, Source = "The Department", ExtractedOn = Day("2017-05-01"), Title = "Visits in time" });
        yield return ("2017-06-09", "analyst", _ => new CommentOnMeasure("visits-on-time", "2017") { Words = "Three workers left" });
        yield return ("2017-06-10", "analyst", _ => new PublishReport(new PublishedReport { Report = "iro", Year = 2017, Figures = [new("reviews", "Reviews", "", 12, null, "12")], Digest = "d1" }));
        yield return ("2017-06-11", "analyst", _ => new PublishReport(new PublishedReport { Report = "iro", Year = 2017, Figures = [new("reviews", "Reviews", "", 12, null, "12")], Digest = "d1" }));
        yield return ("2017-06-12", "analyst", _ => new OpenWorker(Id(44)) { Id = "SW-1", Given = "Kay", Family = "Hill" });
        yield return ("2017-06-12", "analyst", _ => new OpenWorker(Id(Worker)) { Id = "sw-4", Given = "Kay", Family = "Hill" });
        yield return ("2017-06-12", "analyst", _ => new CommentOnReport("iro", 2017, "visits") { Words = "Fewer" });
    }

    /// <summary>Every plain kind of fact, said whole of the record it can be of, on the last day.</summary>
    private static IEnumerable<(string Day, string By, Func<Books, Act> Act)> OfEveryKind() =>
        RecordFact.Kinds.Select(kind => ("2017-07-21", "clerk", (Func<Books, Act>)(books => Said(On(kind), Whole(kind, books.County.Find(On(kind)))))));

    private static SubjectId On(FactKind kind) => kind.On?.Name switch
    {
        "panel" => Id(Panel),
        "businessplan" => Id(Plan),
        "report" => Id(Report),
        "worker" => Id(Officer),
        "council" => CouncilRecord.TheCouncil,
        _ => Id(1),
    };

    internal static Fact Whole(FactKind kind, Domain.Facts.Record? record)
    {
        var fact = (Fact)Activator.CreateInstance(kind.Type)!;
        foreach (var part in kind.Type.GetProperties().Where(part => part.SetMethod is { IsPublic: true }))
        {
            var named = part.GetCustomAttributes(false).OfType<AsksAttribute>().FirstOrDefault()?.Of is { } of ? record?.Heads.LastOrDefault(head => head.IsLive && head.Said!.GetType() == of)?.FactId : null;
            if (named is { } id || Samples.Of(part.PropertyType, part.Name) is not { } value)
            {
                part.SetValue(fact, named ?? part.GetValue(fact));
            }
            else
            {
                part.SetValue(fact, value is DateOnly day && part.Name == "Until" ? day.AddDays(60) : value);
            }
        }

        // Codes are said as the first of their list.
        foreach (var (part, list, code) in fact.Codes.ToList())
        {
            if (code == "As it was said" && kind.Type.GetProperty(part) is { } coded && coded.PropertyType == typeof(string))
            {
                coded.SetValue(fact, list.Codes[0].Value);
            }
        }

        return fact;
    }

    /// <summary>The story as far as a day. What was refused changed nothing.</summary>
    public static Books Told(string until = "2018-12-31")
    {
        var books = new Books();
        foreach (var (day, by, act) in Lives().Where(each => string.CompareOrdinal(each.Day, until) <= 0))
        {
            books.As(by).Try(act(books), day);
        }

        return books;
    }

    /// <summary>The county as it would be with one entry of a record withdrawn, or with one of its days a day earlier or later.</summary>
    public static IEnumerable<(string Words, County County)> Otherwise(County county, Domain.Facts.Record record)
    {
        foreach (var head in record.Heads.Where(head => head.IsLive))
        {
            var said = head.Said!.InWords.ReplaceLineEndings(" / ");
            yield return ($"{said}: withdrawn", With(Statement.Retract(head)));
            foreach (var part in head.Said.GetType().GetProperties().Where(part => part.SetMethod is { IsPublic: true } && part.GetValue(head.Said) is DateOnly).OrderBy(part => part.Name, StringComparer.Ordinal))
            {
                foreach (var (by, words) in new[] { (-1, "a day earlier"), (1, "a day later") })
                {
                    var right = (Fact)head.Said.GetType().GetMethod("<Clone>$")!.Invoke(head.Said, null)!;
                    part.SetValue(right, ((DateOnly)part.GetValue(head.Said)!).AddDays(by));
                    yield return ($"{said}: {part.Name} {words}", With(Statement.Correct(head, right)));
                }
            }
        }

        County With(Statement said) => county.With(Outcome.Add(said), county.Sign(ChangeId.Of("other"), new DateTime(2017, 7, 21, 9, 0, 0, DateTimeKind.Utc), "sw-1", "Wrong"), out _);
    }

    /// <summary>The number of a record of the story.</summary>
    public static int NumberOf(SubjectId id) => Enumerable.Range(0, 50).FirstOrDefault(each => Id(each) == id, -1);

    private static RecordFact Said(SubjectId on, Fact fact) => new(on) { Said = fact };

    private static FactId Of<TFact>(Books books, int record, int at = 0)
        where TFact : Fact => books.County.Find(Id(record))?.Facts<TFact>() is { } facts && at < facts.Length ? facts[at].FactId : default;

    private static FactId Last<TFact>(Books books, int record)
        where TFact : Fact => books.County.Find(Id(record))?.Facts<TFact>() is [.., var last] ? last.FactId : default;

    private static FactId Open<TFact>(Books books, int record)
        where TFact : Fact => books.County.Child(Id(record))?.NextReview?.Id ?? default;

    /// <summary>The council says whose records these are when its database is made.</summary>
    private sealed record Names(Authority Authority) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => CouncilRecord.Says(county, Authority);
    }
}

using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;

namespace Belong.Domain.Tests.Reviewing;

public class ReviewLifeTests
{
    [Fact]
    public void A_review_is_planned_with_the_child_and_those_invited_are_named()
    {
        var books = Planned();
        var planned = books.Child(Id(1)).NextReview!;
        Assert.Equal(Day("2016-10-28"), planned.On);
        Assert.Equal(["carer", "child", "school"], books.Child(Id(1)).Facts<Invitation>().Select(each => each.Fact.Who).Order());
        Assert.All(books.Child(Id(1)).Facts<Invitation>(), each => Assert.Equal(planned.Id, each.Fact.Review));
        Assert.Equal("A review is planned for 28 October 2016: ask for its date to be changed instead", books.Try(new PlanReview(Id(1)) { On = Day("2016-10-27"), Kind = "initial", ChildsWishes = "x" }, "2016-10-10").Problems[0].Words);
        Assert.Equal("ChildsWishes", LookedAfterFrom("2016-10-03").Try(new PlanReview(Id(1)) { On = Day("2016-10-27"), Kind = "initial" }, "2016-10-10").Problems[0].Field);
        Assert.True(books.Try(new RecordFact(Id(1)) { Said = new Invitation { Review = planned.Id, Who = "father", Invited = false } }, "2016-10-10").Refused); // why not must be said
    }

    [Fact]
    public void A_date_changes_only_when_two_others_have_agreed_each_for_themselves()
    {
        var books = Planned();
        books.Do(new AskDateChange(Id(1)) { Review = books.Child(Id(1)).NextReview!.Id, To = Day("2016-11-02"), Reason = "The school trip" }, "2016-10-12");
        var change = books.Child(Id(1)).Facts<DateChange>()[0].FactId;
        Assert.Equal("You asked for this date: someone else must agree", Decide("worker-1", true).Problems[0].Words);
        Accept("ad-01", true);
        Assert.Equal(Day("2016-10-28"), books.Child(Id(1)).NextReview!.On); // one is not enough
        Assert.Equal("You have agreed already: the other assistant director must agree too", Decide("ad-01", false).Problems[0].Words);
        Assert.Equal("The date is already agreed for the area", Decide("ad-03", true).Problems[0].Words);
        Accept("ad-02", false);
        Assert.Equal(Day("2016-11-02"), books.Child(Id(1)).NextReview!.On);
        Assert.Equal(Day("2016-10-28"), books.County.AsKnownAt(new DateTime(2016, 10, 12, 23, 0, 0, DateTimeKind.Utc)).Child(Id(1))!.NextReview!.On);
        Assert.Equal(Day("2016-10-28"), books.Child(Id(1)).Duties<PreMeetingReportClock>(Terms.Of(books.County, Day("2016-10-14")))[0].By); // three working days before the new day

        Outcome Decide(string by, bool forArea) => new DecideDateChange(Id(1), change) { ForArea = forArea, Agrees = true }.Decide(books.County, Day("2016-10-13"), new Actor(by, by));
        void Accept(string by, bool forArea) => books.Do(new By(Decide(by, forArea)), "2016-10-13");
    }

    [Fact]
    public void A_change_that_is_refused_leaves_the_date_and_says_why()
    {
        var books = Planned();
        books.Do(new AskDateChange(Id(1)) { Review = books.Child(Id(1)).NextReview!.Id, To = Day("2016-11-02"), Reason = "Leave" }, "2016-10-12");
        var change = books.Child(Id(1)).Facts<DateChange>()[0].FactId;
        Assert.Equal("Reason", new DecideDateChange(Id(1), change).Decide(books.County, Day("2016-10-13"), new Actor("ad-01", "")).Problems[0].Field);
        books.Do(new By(new DecideDateChange(Id(1), change) { Reason = "Another officer can hold it" }.Decide(books.County, Day("2016-10-13"), new Actor("ad-01", ""))), "2016-10-13");
        Assert.Equal((Day("2016-10-28"), "Another officer can hold it"), (books.Child(Id(1)).NextReview!.On, books.Child(Id(1)).Facts<DateChange>()[0].Fact.WhyRefused));
    }

    [Fact]
    public void What_follows_a_review_is_decided_sent_answered_written_and_done_and_each_has_its_day()
    {
        var books = Planned();
        var planned = books.Child(Id(1)).NextReview!;
        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2016-10-28"), Participation = "PN1", Planned = planned.Id, Chaired = "part", ChairOffered = true, Came = string.Join(' ', books.Child(Id(1)).Facts<Invitation>().Where(each => each.Fact.Who == "child").Select(each => each.FactId)) }, "2016-10-28");
        Assert.Null(books.Child(Id(1)).NextReview);
        Assert.Equal(["carer False", "child True", "school False"], books.Child(Id(1)).Facts<Invitation>().Select(each => $"{each.Fact.Who} {each.Fact.Came}").Order());
        Assert.Equal("initial", books.Child(Id(1)).Reviews[0].Fact.Kind); // taken from the plan
        var review = books.Child(Id(1)).Reviews[0].FactId;
        books.Do(new DecideAtReview(Id(1)) { Review = review, What = "Book the dentist", Owner = "Social worker", By = Day("2016-11-30"), Section = "health" }, "2016-10-28");
        Assert.Equal(Day("2016-11-30"), Assert.Single(books.Child(Id(1)).Duties<DecisionClock>(Terms.Of(books.County, Day("2016-11-01"))), duty => duty.IsOpen).By);
        var decision = books.Child(Id(1)).Facts<Decision>()[0].FactId;
        books.Do(new CompleteDecision(Id(1)) { Decision = decision, On = Day("2016-12-02"), Came = "Seen" }, "2016-12-02");
        Assert.Equal(DutyState.MetLate, books.Child(Id(1)).Duties<DecisionClock>(Terms.Of(books.County, Day("2017-01-01")))[0].On(Day("2017-01-01")));
        Assert.True(books.Try(new CompleteDecision(Id(1)) { Decision = decision, On = Day("2016-12-03") }, "2016-12-03").Refused);
        Assert.Equal("The date must be on or after 28 October 2016, when the review was held", books.Try(new RecordFact(Id(1)) { Said = new Minutes { Review = review, WrittenOn = Day("2016-10-27"), Words = "The child was heard first" } }, "2016-11-01").Problems[0].Words);
    }

    [Fact]
    public void One_sitting_covers_brothers_and_sisters_who_each_have_a_review_of_their_own()
    {
        var books = Planned();
        LookedAfterFrom("2016-10-03", id: Id(2), books: books);
        books.Do(new Sibs(), "2016-10-10");
        Assert.Equal([Id(2)], books.Child(Id(1)).Siblings);
        Assert.Equal([Id(1)], books.Child(Id(2)).Siblings);
        books.Do(new PlanSitting(Id(1), books.Child(Id(1)).NextReview!.Id) { With = [Id(2)] }, "2016-10-11");
        var (one, two) = (books.Child(Id(1)).NextReview!, books.Child(Id(2)).NextReview!);
        Assert.Equal((one.On, one.Planned.Fact.Sitting), (two.On, two.Planned.Fact.Sitting));
        Assert.NotEmpty(one.Planned.Fact.Sitting);
        Assert.Equal(3, books.Child(Id(2)).Facts<Invitation>().Count(each => each.Fact.Review == two.Id));
    }

    [Fact]
    public void The_care_plan_keeps_every_version_of_a_section_and_says_what_changed_since_a_day()
    {
        var books = LookedAfterFrom("2016-10-03");
        books.Do(Section("health", "The dentist", "2016-10-10"), "2016-10-10").Do(Section("contact", "Mother monthly", "2016-10-10"), "2016-10-10").Do(Section("contact", "Mother weekly", "2017-01-10"), "2017-01-10");
        var child = books.Child(Id(1));
        Assert.Equal(["The dentist", "Mother weekly"], child.CarePlanOn(Day("2017-02-01")).Select(each => each.Fact.Words));
        Assert.Equal(["The dentist", "Mother monthly"], child.CarePlanOn(Day("2016-12-31")).Select(each => each.Fact.Words));
        var (now, before) = Assert.Single(child.CarePlanChanges(Day("2016-12-31"), Day("2017-02-01")));
        Assert.Equal(("Mother weekly", "Mother monthly"), (now.Fact.Words, before!.Fact.Words));

        static RecordFact Section(string section, string words, string on) => new(Id(1)) { Said = new CarePlanSection { Section = section, Words = words, On = Day(on) } };
    }

    [Fact]
    public void The_start_of_care_put_back_by_a_week_moves_every_duty_that_hangs_on_it_and_the_past_still_says_what_it_said()
    {
        var books = LookedAfterFrom("2016-10-10");
        var asKnown = new DateTime(2016, 10, 20, 0, 0, 0, DateTimeKind.Utc);
        var care = books.Child(Id(1)).Facts<LookedAfter>()[0];
        var placement = books.Child(Id(1)).Facts<Placement>()[0];
        var legal = books.Child(Id(1)).Facts<LegalStatus>()[0];
        books.Do(new CorrectFact(Id(1), care.FactId) { Right = care.Fact with { From = Day("2016-10-03") }, Reason = "The hospital's note" }, "2016-11-20");
        books.Do(new CorrectFact(Id(1), legal.FactId) { Right = legal.Fact with { From = Day("2016-10-03") }, Reason = "The hospital's note" }, "2016-11-20");
        books.Do(new CorrectFact(Id(1), placement.FactId) { Right = placement.Fact with { From = Day("2016-10-03") }, Reason = "The hospital's note" }, "2016-11-20");

        Assert.Equal(
            [("Care plan", "2016-10-17"), ("First review", "2016-10-31"), ("First visit", "2016-10-10"), ("Initial health assessment", "2016-10-31"), ("Personal education plan started", "2016-10-17"), ("Placement plan", "2016-10-10"), ("Tell the reviewing service", "2016-10-05")],
            Duties(books.County));
        Assert.Equal(
            [("Care plan", "2016-10-24"), ("First review", "2016-11-07"), ("First visit", "2016-10-17"), ("Initial health assessment", "2016-11-07"), ("Personal education plan started", "2016-10-24"), ("Placement plan", "2016-10-17"), ("Tell the reviewing service", "2016-10-12")],
            Duties(books.County.AsKnownAt(asKnown)));

        static IEnumerable<(string, string)> Duties(County county) => county.Child(Id(1))!.AllDuties(Terms.Of(county, Day("2016-10-20")))
            .Where(duty => duty.What is "Care plan" or "First review" or "First visit" or "Initial health assessment" or "Personal education plan started" or "Placement plan" or "Tell the reviewing service")
            .Select(duty => (duty.What, duty.By!.Value.ToString("yyyy-MM-dd"))).OrderBy(each => each.What);
    }

    private static Books Planned() => LookedAfterFrom("2016-10-03").Do(new PlanReview(Id(1)) { On = Day("2016-10-28"), Kind = "initial", ChildsWishes = "At home", Invite = "child carer school" }, "2016-10-10");

    /// <summary>What somebody else than the books' own worker decided.</summary>
    private sealed record By(Outcome Outcome) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome;
    }

    private sealed record Sibs : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Statement.Say(Id(1), new Sibling { Other = Id(2) });
    }

    [Fact]
    public void What_is_said_of_a_review_does_not_contradict_itself()
    {
        var books = LookedAfterFrom("2016-10-03").Do(new PlanReview(Id(1)) { On = Day("2016-10-28"), Kind = "initial", ChildsWishes = "At home", Invite = "child carer" }, "2016-10-10");
        var planned = books.Child(Id(1)).NextReview!.Id;
        var child = books.Child(Id(1)).Facts<Invitation>().Single(each => each.Fact.Who == "child").FactId;
        var held = new RecordReview(Id(1)) { HeldOn = Day("2016-10-28"), Participation = "PN7", Planned = planned };
        Assert.Equal("A child who did not attend cannot have chaired: correct one of the two answers", books.Try(held with { Chaired = "full", Came = "" }, "2016-10-28").Problems[0].Words);
        Assert.StartsWith("The child is ticked as attending", books.Try(held with { Came = $"{child}" }, "2016-10-28").Problems[0].Words, StringComparison.Ordinal);
        Assert.StartsWith("The participation answer says the child attended", books.Try(held with { Participation = "PN1", Came = "" }, "2016-10-28").Problems[0].Words, StringComparison.Ordinal);
        books.Do(held with { Participation = "PN1", Chaired = "part", Came = $"{child}" }, "2016-10-28");
    }

    [Fact]
    public void A_review_planned_later_than_it_is_due_says_why()
    {
        var books = LookedAfterFrom("2016-10-03");
        var plan = new PlanReview(Id(1)) { On = Day("2016-11-02"), Kind = "initial", ChildsWishes = "At home" };
        Assert.Equal("The review is due by 31 October 2016: choose an earlier date, or enter why the review must be later", books.Try(plan, "2016-10-10").Problems[0].Words);
        books.Do(plan with { WhyLate = "The mother is in hospital" }, "2016-10-10");
        Assert.Equal("The mother is in hospital", books.Changes[^1].Signature.Why);
    }

    [Fact]
    public void A_child_protection_chair_stands_in_by_way_of_exception_and_a_social_worker_never()
    {
        var books = LookedAfterFrom("2017-01-09");
        foreach (var (number, id, role) in new[] { (801, "chair-1", Post.ProtectionChair.Code), (802, "w-1", Post.SocialWorker.Code) })
        {
            books.Do(new OpenWorker(Id(number)) { Id = id, Given = "A", Family = "B" }, "2017-01-09").Do(new RecordFact(Id(number)) { Said = new Employment { From = Day("2017-01-09"), Role = role, Kind = "permanent" } }, "2017-01-09");
        }

        Assert.Equal("This is not a reviewing officer: enter why they are standing in", books.Try(new AllocateReviewingOfficer(Id(1)) { Officer = "chair-1", From = Day("2017-01-10") }, "2017-01-10").Problems[0].Words);
        Assert.StartsWith("The reviewing officer must be independent", books.Try(new AllocateReviewingOfficer(Id(1)) { Officer = "w-1", From = Day("2017-01-10"), Exception = "Nobody else" }, "2017-01-10").Problems[0].Words, StringComparison.Ordinal);
        books.Do(new AllocateReviewingOfficer(Id(1)) { Officer = "chair-1", From = Day("2017-01-10"), Exception = "Knows the brothers" }, "2017-01-10");
        Assert.Equal("Knows the brothers", books.Child(Id(1)).ReviewingOfficerOn(Day("2017-01-10"))!.Fact.Exception);
    }

    [Fact]
    public void The_agenda_is_made_of_what_changed_since_the_last_review_and_of_what_the_childs_age_and_story_ask()
    {
        var books = new Books().Do(Opened(Id(1), "1999-10-05") with { IsUnaccompanied = true, CountryOfOrigin = "Eritrea", Language = "Tigrinya", InterpreterNeeded = true }, "2017-01-09")
            .Do(new StartLookingAfter(Id(1)) { On = Day("2017-01-09"), Need = "N8", LegalStatus = "V2" }, "2017-01-09")
            .Do(new PlanReview(Id(1)) { On = Day("2017-02-03"), Kind = "initial", ChildsWishes = "With my friend" }, "2017-01-20");
        Assert.Contains(AgendaOf(books), each => each.What == "First review of an unaccompanied child" && each.Words.Contains("interpreter", StringComparison.Ordinal));

        books.Do(new RecordReview(Id(1)) { HeldOn = Day("2017-02-03"), Participation = "PN1", Planned = books.Child(Id(1)).NextReview!.Id }, "2017-02-03")
            .Do(new PlanReview(Id(1)) { On = Day("2017-05-02"), Kind = "subsequent", ChildsWishes = "With my friend" }, "2017-04-10")
            .Do(new RecordFact(Id(1)) { Said = new Consultation { Of = "child", On = Day("2017-04-20"), Means = "words", Words = "I want to go to college", Feelings = "worried lonely" } }, "2017-04-20");
        var agenda = AgendaOf(books);
        Assert.DoesNotContain(agenda, each => each.What == "First review of an unaccompanied child");
        Assert.Contains(("The child feels", "worried, lonely: talk about it first"), agenda);
        Assert.Contains(agenda, each => each is { What: "Last review before 18", Words: "Invite the leaving-care worker: this may be the last review before adulthood" });
        Assert.Contains(agenda, each => each.What == "Pathway plan");
        books.Do(new RecordFact(Id(1)) { Said = new Invitation { Review = books.Child(Id(1)).NextReview!.Id, Who = "leaving-care", Invited = true } }, "2017-04-21");
        Assert.Contains(("Last review before 18", "The leaving-care worker is invited"), AgendaOf(books));
    }

    private static List<(string What, string Words)> AgendaOf(Books books) => [.. Agenda.Of(ReviewPapers.Find(books.Child(Id(1)), books.Child(Id(1)).NextReview!.Id)!)];
}

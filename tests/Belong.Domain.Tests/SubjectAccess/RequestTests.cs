using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.SubjectAccess;

namespace Belong.Domain.Tests.SubjectAccess;

/// <summary>A grown-up who was in care asks for what is written about them: by when, who reads it, what is taken out, who checks, what is given.</summary>
public class RequestTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-02-15")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2026-11-30", "2026-12-30")]
    public void It_is_answered_within_a_month_to_the_corresponding_day(string received, string by) => Assert.Equal(Day(by), Answer(Asked(received)).By);

    [Fact]
    public void A_request_is_not_ended_before_it_came_nor_withdrawn_once_something_was_done_or_its_time_has_run()
    {
        var books = LookedAfterFrom("2010-01-04", "2016-01-04", born: "1999-02-20");
        books.Do(new RecordFact(Id(1)) { Said = new AccessRequest { ReceivedOn = Day("2026-03-03"), Asker = "self", Reach = "By post" } }, "2026-03-03");
        var request = books.Child(Id(1)).Facts<AccessRequest>()[0];
        Assert.Equal(["The date must be on or after 3 March 2026, when the request arrived"], books.Try(new RecordFact(Id(1)) { Said = new AccessEnded { Request = request.FactId, On = Day("2026-03-01"), Reason = "taken-back" } }, "2026-03-10").Problems.Select(each => each.Words));
        var withdrawn = new RetractFact(Id(1), request.FactId) { Reason = "Logged by mistake" };
        Assert.False(withdrawn.Decide(books.County, Day("2026-04-03"), books.By).Refused);
        Assert.Equal(["Something was done about this request, or its time has run: end it without a copy, and say why"], withdrawn.Decide(books.County, Day("2026-04-04"), books.By).Problems.Select(each => each.Words));
        books.Do(new RecordFact(Id(1)) { Said = new AccessExtended { Request = request.FactId, ToldOn = Day("2026-03-20"), Because = "Nine volumes" } }, "2026-03-20");
        Assert.True(withdrawn.Decide(books.County, Day("2026-03-21"), books.By).Refused);
    }

    [Fact]
    public void It_is_acknowledged_within_ten_working_days()
    {
        var books = Asked("2026-11-30");
        Assert.Equal(Day("2026-12-14"), Acknowledge(books).By);
        var request = books.Child(Id(1)).Facts<AccessRequest>()[0];
        books.Do(new CompleteFact(Id(1), request.FactId) { Said = request.Fact with { AcknowledgedOn = Day("2026-12-01") } }, "2026-12-01");
        Assert.True(Acknowledge(books).OnTime);
    }

    [Fact]
    public void Told_within_the_month_that_more_time_is_needed_they_wait_three_and_told_after_it_they_do_not()
    {
        var books = Asked("2026-01-15");
        Assert.Equal("They had to be told by 15 February 2026: after that the time for the answer cannot be made longer", Refused(books, Extended(books, "2026-02-16"), "2026-02-16"));
        books.Do(Extended(books, "2026-02-15"), "2026-02-16");
        Assert.Equal((Day("2026-04-15"), "three months after the request arrived on 15 January 2026: they were told on 15 February 2026 that more time is needed"), (Answer(books).By, Answer(books).Why));
    }

    [Theory]
    [InlineData("2018-05-24", "2018-07-03", "Law, number not verified")]
    [InlineData("2018-05-25", "2018-06-25", "Guidance")]
    public void Until_24_May_2018_it_was_40_days_which_is_a_setting_and_never_shown_as_law(string received, string by, string standing) =>
        Assert.Equal((Day(by), standing), (Answer(Asked(received)).By, Answer(Asked(received)).Rule.StandingInWords));

    [Fact]
    public void Everything_that_stood_on_the_record_is_read_what_was_replaced_too_and_what_came_later_is_not()
    {
        var books = With(LookedAfterFrom("2016-01-04", "2018-01-04", born: "2000-02-20"), "2016-03-01", "Robin said she misses Sarah");
        var note = books.Child(Id(1)).Facts<CaseNote>()[0];
        books.Do(new CorrectFact(Id(1), note.FactId) { Seen = note.Id, Right = note.Fact with { Words = "Robin said she misses Sally" }, Reason = "The name was wrong" }, "2016-03-02");
        Ask(books, "2026-11-30");
        With(books, "2026-12-01", "Written after the request");
        var copy = Copy(books);
        Assert.Equal([true, false], copy.Items.Where(item => item.Entry.Said is CaseNote).Select(item => item.Earlier));
        Assert.DoesNotContain(copy.Items, item => item.Entry.Said is CaseNote { Words: "Written after the request" } or AccessRequest);
        Assert.Equal(copy.Items.Length, copy.Unread.Count());
        Assert.Equal(copy.Items.Select(item => item.On), copy.Items.Select(item => item.On).Order());
    }

    [Fact]
    public void Names_of_others_and_how_they_are_reached_are_marked_and_the_persons_own_are_not()
    {
        var books = LookedAfterFrom("2016-01-04", born: "2008-02-20").Do(new AddPerson(Id(1)) { Given = "Ann", Family = "Fairweather", Is = "mother" }, "2016-01-04").Do(new AddPerson(Id(1)) { Given = "Tom", Family = "Hill", Is = "friend", Since = Day("2016-01-04") }, "2016-01-04");
        var known = OtherPeople.On(books.Child(Id(1)), books.County);
        Assert.Equal(["Ann Fairweather", "Tom Hill", "Alders", "Hill", "Ann", "Tom"], known.Select(each => each.Words));
        Assert.Equal(
            [("Tom Hill", "friend"), ("Ann", "mother"), ("07700 900111", "telephone number"), ("tom@example.org", "e-mail address"), ("AA1 1AA", "postcode")],
            OtherPeople.In("Robin Fairweather rang Tom Hill (07700 900111, tom@example.org) at AA1 1AA. Ann was told of the annual review uphill.", known).Select(each => (each.Words, each.Who)));
        Assert.Empty(OtherPeople.In("Robin Fairweather went to the annual review uphill on 12 March 2016 at 10:30.", known));
    }

    [Fact]
    public void Foster_carers_friends_in_contact_plans_and_whose_record_it_is_are_marked_by_each_of_their_names()
    {
        var books = LookedAfterFrom("2016-01-04", born: "2008-02-20");
        books.Do(new MoveChild(Id(1)) { On = Day("2016-02-01"), Placement = new() { Code = "U6", Provider = "PR1", Home = "Chloe and Phil Yarrow" }, Reason = "CARPL" }, "2016-02-01");
        books.Do(new RecordFact(Id(1)) { Said = new ContactPlan { On = Day("2016-02-01"), With = "Grandmother, Betty O’Hara-Pike", Kind = "grandparent", Way = "together" } }, "2016-02-01");
        books.Do(new RecordFact(Id(1)) { Said = new OvernightStay { AskedOn = Day("2016-02-05"), With = "At Kayleigh’s house, with Kayleigh and her mum" } }, "2016-02-05");
        LookedAfterFrom("2016-01-04", id: Id(2), books: books);
        var known = OtherPeople.On(books.Child(Id(1)), books.County).Select(each => each.Words).ToList();
        Assert.All(["Chloe", "Phil Yarrow", "Phil", "Yarrow", "Betty O’Hara-Pike", "Betty", "O’Hara-Pike"], name => Assert.Contains(name, known));
        Assert.DoesNotContain(known, name => name is "Grandmother" or "At" or "Robin" or "Fairweather");
        Assert.Contains(("Yarrow", "named in an entry: placement"), OtherPeople.In("Mrs Yarrow says she sleeps well", OtherPeople.On(books.Child(Id(1)), books.County)).Select(each => (each.Words, each.Who)));
    }

    [Fact]
    public void Words_taken_out_of_one_entry_are_told_of_where_they_still_stand_in_another_that_is_given()
    {
        AccessChoice whole = new() { Choice = "whole" }, part = new() { Choice = "part", Takes = ["Tom"] }, away = new() { Choice = "out" };
        Assert.Equal(["Tom", "Hill"], CopyOfRecord.StillSaid("Rang Tom about Hill House, and tom again", whole, ["Tom", "Hill", "Ann"]));
        Assert.Equal(["Hill"], CopyOfRecord.StillSaid("Rang Tom about Hill House", part, ["Tom", "Hill"]));
        Assert.Empty(CopyOfRecord.StillSaid("Rang Tom", away, ["Tom"]));
        Assert.Empty(CopyOfRecord.StillSaid("Rang Tom", null, ["Tom"]));
        Assert.Empty(CopyOfRecord.StillSaid("Rang Tomas uphill", whole, ["Tom", "Hill"]));
        Assert.Empty(CopyOfRecord.StillSaid("Rang Tom", part, ["Tom", "words"])); // what stands in its place is no word of the entry
        Assert.False(Redaction.Stands("2001 Nan", $"since 14 July 2001{Redaction.Between}Nan has my room ready")); // each part is printed by itself
    }

    [Theory]
    [InlineData("Ann was told, and ANN agreed to the annual plan.", "Ann", "[words taken out] was told, and [words taken out] agreed to the annual plan.")]
    [InlineData("Rang Tom\nHill twice", "Tom Hill", "Rang [words taken out] twice")]
    [InlineData("He said (twice) so", "(twice)", "He said [words taken out] so")]
    [InlineData("Ann Lee and Ann", "Ann|Ann Lee", "[words taken out] and [words taken out]")]
    [InlineData("Jo Bell Smith rang", "Jo Bell|Bell Smith", "[words taken out] rang")]
    [InlineData("with parental responsibility for her", "with parental|parental responsibility", "[words taken out] for her")]
    [InlineData("Ann took the words out", "Ann|words|out", "[words taken out] took the [words taken out] [words taken out]")]
    [InlineData("O’Brien.* stays", ".*", "O’Brien[words taken out] stays")]
    public void Words_are_taken_out_whole_in_any_case_and_as_they_are_written(string text, string takes, string left) => Assert.Equal(left, Redaction.Of(text, takes.Split('|')));

    [Fact]
    public void What_is_not_given_has_its_reason_and_words_to_take_out_must_stand_there()
    {
        var books = With(LookedAfterFrom("2016-01-04", "2018-01-04", born: "2000-02-20"), "2016-03-01", "Tom rang");
        Ask(books, "2026-11-30");
        var note = Copy(books).Items.First(item => item.Entry.Said is CaseNote).Entry.Id;
        Assert.Equal([$"Takes-{note}: Enter the words to take out", $"Reason-{note}: Select why it is not given"], Problems(books, new(note, "Tom rang", "part", [], "", "")));
        Assert.Equal([$"Takes-{note}: “Tim” does not stand in the entry: copy the words as they are written there"], Problems(books, new(note, "Tom rang", "part", ["Tim"], "another", "")));
        Assert.Equal([$"Words-{note}: Enter the reason"], Problems(books, new(note, "Tom rang", "out", [], "other", " ")));
        Assert.Equal([$"Choice-{note}: Select whether it is given"], Problems(books, new(note, "Tom rang", "", [], "", "")));
        Assert.Equal([$"Choice-{new EntryId(Guid.Empty)}: This entry is no longer there: open the page again"], Problems(books, new(new EntryId(Guid.Empty), "", "whole", [], "", "")));
        Assert.Empty(Problems(books, new(note, "Tom rang", "part", ["Tom", " tom "], "another", "")));
        Assert.Equal(["Tom"], Copy(books).ChoiceOf(note)!.Takes);
    }

    [Fact]
    public void The_same_choice_sent_again_says_nothing_and_another_takes_its_place()
    {
        var books = Asked("2026-11-30");
        ReadAll(books);
        Assert.Empty(books.Try(All(books), "2026-12-01").Statements);
        var first = Copy(books).Items[0].Entry.Id;
        books.Do(new ReadForRequest(Id(1)) { Request = Request(books), Read = [new(first, "x", "out", [], "legal", "")] }, "2026-12-01");
        Assert.Equal(("out", 1), (Copy(books).ChoiceOf(first)!.Choice, Copy(books).Items.Count(item => item.Choice!.Choice == "out")));
    }

    [Fact]
    public void It_is_checked_by_somebody_who_chose_none_of_it_once_all_is_read_and_again_when_something_was_chosen_since()
    {
        var books = Asked("2026-11-30").As("reader");
        Assert.Contains("have not been read yet", Refused(books, Check(books), "2026-12-01"), StringComparison.Ordinal);
        ReadAll(books);
        Assert.Equal("You chose some of what is given: somebody else must check it", Refused(books, Check(books), "2026-12-01"));
        Assert.Equal("Enter what must be changed", Refused(books.As("checker"), Check(books) with { Finding = "back" }, "2026-12-01"));
        books.Do(Check(books), "2026-12-01");
        Assert.NotNull(books.Child(Id(1)).CheckOf(Copy(books)));
        books.As("reader").Do(new ReadForRequest(Id(1)) { Request = Request(books), Read = [new(Copy(books).Items[0].Entry.Id, "x", "out", [], "legal", "")] }, "2026-12-02");
        Assert.Null(books.Child(Id(1)).CheckOf(Copy(books)));
        Assert.Contains(books.Try(Give(books), "2026-12-20").Problems, problem => problem.Words == "Somebody else must check the copy before it is given");
    }

    [Fact]
    public void It_is_given_to_nobody_of_whom_it_is_not_certain_who_they_are_and_then_it_is_answered_in_time()
    {
        var books = Asked("2026-11-30").As("reader");
        ReadAll(books);
        books.As("checker").Do(Check(books), "2026-12-01");
        Assert.Equal("Record first how it is certain that they are who they say", Refused(books, Give(books), "2026-12-20"));
        var request = books.Child(Id(1)).Facts<AccessRequest>()[0];
        books.Do(new CompleteFact(Id(1), request.FactId) { Said = request.Fact with { IdentityOn = Day("2026-12-05"), IdentityHow = "Passport seen" } }, "2026-12-05");
        Assert.Equal("Enter how they got it, and who was with them", Refused(books, Give(books) with { How = "" }, "2026-12-20"));
        books.Do(Give(books), "2026-12-20");
        Assert.True(Answer(books).OnTime && Acknowledge(books).OnTime is false);
        Assert.Equal("This request has been answered or has ended", Refused(books, Give(books), "2026-12-21"));
        Assert.Equal("This request has been answered or has ended", Refused(books, All(books), "2026-12-21"));
    }

    [Fact]
    public void Taken_back_it_is_asked_no_more()
    {
        var books = Asked("2026-11-30");
        books.Do(new RecordFact(Id(1)) { Said = new AccessEnded { Request = Request(books), On = Day("2026-12-03"), Reason = "taken-back" } }, "2026-12-03");
        Assert.Equal(Day("2026-12-03"), Answer(books).StoppedOn);
        Assert.Equal("Enter what they were told", Refused(Asked("2026-11-30"), new RecordFact(Id(1)) { Said = new AccessEnded { Request = Request(books), On = Day("2026-12-03"), Reason = "refused" } }, "2026-12-03"));
    }

    private static Books Asked(string received) => Ask(LookedAfterFrom("2016-01-04", "2018-01-04", born: "2000-02-20"), received);

    private static Books Ask(Books books, string received) => books.Do(new RecordFact(Id(1)) { Said = new AccessRequest { ReceivedOn = Day(received), Asker = "self", Reach = "Robin Fairweather, by letter" } }, received);

    private static Books With(Books books, string day, string words) => books.Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day(day), Kind = "call", Words = words } }, day);

    private static FactId Request(Books books) => books.Child(Id(1)).Facts<AccessRequest>()[0].FactId;

    private static CopyOfRecord Copy(Books books) => CopyOfRecord.Of(books.Child(Id(1)), books.Child(Id(1)).Facts<AccessRequest>()[0]);

    private static ReadForRequest All(Books books) => new(Id(1)) { Request = Request(books), Read = [.. Copy(books).Items.Select(item => new ReadEntry(item.Entry.Id, "", "whole", [], "", ""))] };

    private static void ReadAll(Books books) => books.Do(All(books), "2026-12-01");

    private static CheckCopy Check(Books books) => new(Id(1)) { Request = Request(books), Finding = "ready" };

    private static GiveCopy Give(Books books) => new(Id(1)) { Request = Request(books), On = Day("2026-12-20"), How = "Given to her at the office, her adviser with her", File = "x", FileName = "copy.pdf" };

    private static RecordFact Extended(Books books, string told) => new(Id(1)) { Said = new AccessExtended { Request = Request(books), ToldOn = Day(told), Because = "Eleven volumes on paper" } };

    private static Duty Answer(Books books) => Duties(books).Single(duty => duty.Rule.Act == typeof(GiveCopy));

    private static Duty Acknowledge(Books books) => Duties(books).Single(duty => duty.Rule.Act == typeof(AccessRequest));

    private static IEnumerable<Duty> Duties(Books books) => new AccessRequestClock().Run(books.Child(Id(1)), Terms.Of(books.County, Day("2026-12-31")));

    private static string[] Problems(Books books, ReadEntry read) => [.. books.Try(new ReadForRequest(Id(1)) { Request = Request(books), Read = [read] }, "2026-12-01").Problems.Select(problem => $"{problem.Field}: {problem.Words}")];

    private static string Refused(Books books, Act act, string day) => Assert.Single(books.Try(act, day).Problems).Words;
}

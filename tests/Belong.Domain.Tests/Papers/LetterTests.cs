using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Papers;

/// <summary>What a template makes of a record, and what keeps a letter from going out.</summary>
public class LetterTests
{
    private static readonly Actor Worker = new("w-1", "Ann Worker");

    [Fact]
    public void A_template_is_filled_from_the_record_and_what_is_not_recorded_stands_in_brackets()
    {
        var books = LookedAfterFrom("2026-02-02");
        var letter = Filled(books, "[Legal name], born [ born ], [care]. [writer]. [worker]. [school]. [home] since [there since]. [telephone number]");
        var child = books.Child(Id(1));
        Assert.Equal($"{child.LegalName}, born {child.BornOn!.Value.InWords()}, has been looked after by the council since 2 February 2026. Ann Worker. [worker: not recorded]. [school: not recorded]. The Alders since 2 February 2026. [telephone number]", letter);
    }

    /// <summary>No template knows to whom a letter goes, so the address is left out of every letter until somebody has thought about it.</summary>
    [Fact]
    public void A_withheld_address_is_in_no_letter()
    {
        var books = LookedAfterFrom("2026-02-02");
        books.Do(new RecordFact(Id(1)) { Said = new AddressWithheld { From = Day("2026-03-01"), Whom = "Father", Ground = "risk" } }, "2026-03-09");
        var letter = Filled(books, "[child] lives with [home] and goes to [school]");
        Assert.Equal("Robin lives with [withheld: where the child lives] and goes to [withheld: school]", letter);
        var said = new Letter { On = Day("2026-03-10"), To = "Mrs Fairweather", About = "A new home", Words = letter };
        Assert.Equal("Replace what stands in square brackets: [withheld: where the child lives], [withheld: school]", Refused(books, said));

        // Typed by hand it is asked about, for the letter may go to somebody who may know.
        var typed = said with { Words = "Robin lives at the alders" };
        Assert.Equal("The letter says where the child lives, which is withheld from Father. Check the answers, or tick the box to say they are right", Refused(books, typed));
        books.Do(new RecordFact(Id(1)) { Said = typed, Sure = true }, "2026-03-10");
    }

    [Fact]
    public void A_letter_needs_somebody_to_go_to_a_heading_and_words_and_no_gap()
    {
        var books = LookedAfterFrom("2026-02-02");
        var whole = new Letter { On = Day("2026-03-10"), To = "Mrs Fairweather,\n4 Mill Lane", About = "A new home", Words = "Dear Mrs Fairweather" };
        Assert.Equal("Enter who the letter is to", Refused(books, whole with { To = " " }));
        Assert.Equal("Enter what the letter is about", Refused(books, whole with { About = "" }));
        Assert.Equal("Enter the letter", Refused(books, whole with { Words = "" }));
        Assert.Equal("Replace what stands in square brackets: [name], [day]", Refused(books, whole with { Words = "Dear [name], on [day], [name]. He said so [sic]" }));
        Assert.Equal("Replace what stands in square brackets: [legal name: not recorded]", Refused(books, whole with { About = "[legal name: not recorded]" }));
        Assert.Equal("Replace what stands in square brackets: [name and  address]", Refused(books, whole with { To = "[name and\n address]" }));
        Assert.StartsWith("Replace what stands", Refused(books, whole with { Words = $"[{new string('a', 900)}]" }), StringComparison.Ordinal);
        books.Do(new RecordFact(Id(1)) { Said = whole }, "2026-03-10");
        Assert.Equal("Letter to Mrs Fairweather on 10 March 2026: A new home", books.Child(Id(1)).Facts<Letter>()[0].Fact.InWords);
    }

    [Fact]
    public void The_councils_own_wording_takes_the_place_of_the_ordinary_one()
    {
        var books = LookedAfterFrom("2026-02-02").Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new LetterTemplate { Title = "registration, to a gp", About = "[child]", Words = "Dear Doctor, [child] is here" } }, "2026-03-09");
        var all = LetterTemplate.All(books.County.Council);
        Assert.Equal(LetterTemplate.Ordinary.Length, all.Length);
        Assert.Equal("Dear Doctor, [child] is here", all.Single(each => each.Title == "registration, to a gp").Words);
    }

    [Fact]
    public void A_letter_of_somebody_who_left_care_says_when_they_were_in_it()
    {
        var books = LookedAfterFrom("2026-02-02", until: "2026-03-02");
        Assert.Equal("Robin was looked after by the council from 2 February 2026 to 2 March 2026", Filled(books, "[child] [care]"));
    }

    /// <summary>Each name that the record fills is filled, and is a name that the list of names tells.</summary>
    [Fact]
    public void What_templates_that_come_with_Belong_ask_of_the_record_is_on_the_list_of_what_it_fills()
    {
        Assert.Contains("[legal name], [legal status], [reviewing officer]", LetterFilled.Names, StringComparison.Ordinal);
        var bare = LookedAfterFrom("2026-02-02");
        Assert.All(LetterFilled.Names.Split(", "), name => Assert.NotEqual(name, Filled(bare, name)));
    }

    private static string Filled(Books books, string words) => LetterFilled.Of(new LetterTemplate { Title = "A letter", Words = words }, books.Child(Id(1)), books.County, Day("2026-03-10"), Worker).Words;

    private static string Refused(Books books, Letter letter) => Assert.Single(books.Try(new RecordFact(Id(1)) { Said = letter }, "2026-03-10").Problems).Words;
}

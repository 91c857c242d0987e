using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Planning;

/// <summary>What a template makes of a record, and what keeps a letter from going out.</summary>
public class LetterTests
{
    private static readonly Actor Worker = new("w-1", "Ann Worker");

    [Fact]
    public void A_template_is_filled_from_the_record_and_what_is_not_recorded_stands_in_brackets()
    {
        var books = LookedAfterFrom("2026-02-02");
        var letter = Filled(books, "[legal name], born [born], in care since [in care since]. [worker]. [school]. [telephone number]");
        var child = books.Child(Id(1));
        Assert.Equal($"{child.LegalName}, born {child.BornOn!.Value.InWords()}, in care since 2 February 2026. Ann Worker. [school: not recorded]. [telephone number]", letter);
    }

    /// <summary>No template knows to whom a letter goes, so the address is left out of every letter until somebody has thought about it.</summary>
    [Fact]
    public void A_withheld_address_is_in_no_letter()
    {
        var books = LookedAfterFrom("2026-02-02");
        var home = books.Child(Id(1)).PlacementOn(Day("2026-03-10"))!.Fact.Home;
        books.Do(new RecordFact(Id(1)) { Said = new AddressWithheld { From = Day("2026-03-01"), Whom = "Father", Ground = "risk" } }, "2026-03-09");
        var letter = Filled(books, "[child] lives here: [home]");
        Assert.Contains("is withheld from Father: take this sentence out", letter, StringComparison.Ordinal);
        Assert.True(home.Length == 0 || !letter.Contains(home, StringComparison.Ordinal));
        Assert.StartsWith("Replace what stands in square brackets: [", Refused(books, new Letter { On = Day("2026-03-10"), To = "Mrs Fairweather", About = "A new home", Words = letter }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_needs_somebody_to_go_to_a_heading_and_words_and_no_gap()
    {
        var books = LookedAfterFrom("2026-02-02");
        var whole = new Letter { On = Day("2026-03-10"), To = "Mrs Fairweather,\n4 Mill Lane", About = "A new home", Words = "Dear Mrs Fairweather" };
        Assert.Equal("Enter who the letter is to", Refused(books, whole with { To = " " }));
        Assert.Equal("Enter what the letter is about", Refused(books, whole with { About = "" }));
        Assert.Equal("Enter the letter", Refused(books, whole with { Words = "" }));
        Assert.Equal("Replace what stands in square brackets: [name]", Refused(books, whole with { Words = "Dear [name]" }));
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
    public void Of_what_the_record_knows_no_template_that_comes_with_Belong_leaves_a_name_unfilled() =>
        Assert.All(LetterTemplate.Ordinary, template => Assert.DoesNotContain("[child]", Filled(LookedAfterFrom("2026-02-02"), template.Words), StringComparison.Ordinal));

    private static string Filled(Books books, string words) => LetterFilled.Of(new LetterTemplate { Title = "A letter", Words = words }, books.Child(Id(1)), books.County, Day("2026-03-10"), Worker).Words;

    private static string Refused(Books books, Letter letter) => Assert.Single(books.Try(new RecordFact(Id(1)) { Said = letter }, "2026-03-10").Problems).Words;
}

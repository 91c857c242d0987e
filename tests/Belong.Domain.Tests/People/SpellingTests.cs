using Belong.Domain.People;

namespace Belong.Domain.Tests.People;

/// <summary>Names compared as they are written and as they are typed.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("Anne-Marie O’Shea", "anne marie oshea")]
    [InlineData("Anne–Marie O'Shea", "anne marie oshea")]
    [InlineData("Zoë Ńowak-Łasz", "zoe nowak lasz")]
    [InlineData("Søren Strauß Ærø", "soren strauss aero")]
    [InlineData("D`Arcy,Ng", "darcy ng")]
    [InlineData("  Siân\u00A0Ap Rhys\u200B ", "sian ap rhys")]
    public void Words_have_small_plain_letters_and_neither_hyphens_nor_apostrophes(string typed, string words) => Assert.Equal(words, string.Join(' ', Spelling.WordsOf(typed)));

    [Fact]
    public void A_name_is_found_by_its_words_and_by_what_apostrophes_part_and_hyphens_join()
    {
        Assert.Equal(["arcy", "d", "darcy"], Spelling.FormsOf("D’Arcy").Order(StringComparer.Ordinal));
        Assert.Equal(["fernhill", "fernhilloakes", "oakes"], Spelling.FormsOf("Fernhill-Oakes").Order(StringComparer.Ordinal));
        Assert.Equal(["ap", "aprhys", "rhys"], Spelling.FormsOf("Ap Rhys").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Spelling.FormsOf(" - ’ "), form => form.Trim().Length == 0);
    }

    [Theory]
    [InlineData("Fernhill-Oakes")]
    [InlineData("O’Shea")]
    [InlineData("Ńowak-Łasz")]
    [InlineData("van ’t Hoff")]
    public void What_is_printed_is_among_what_finds_it(string name) => Assert.Superset(Spelling.WordsOf(name).ToHashSet(), Spelling.FormsOf(name).ToHashSet());
}

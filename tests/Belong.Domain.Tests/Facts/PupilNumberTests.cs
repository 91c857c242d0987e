using Belong.Domain.People;

namespace Belong.Domain.Tests.Facts;

/// <summary>How a unique pupil number is written, and the letter it begins with.</summary>
public class PupilNumberTests
{
    [Theory]
    [InlineData("H801200001001", true)]
    [InlineData("X80120000100A", true)]
    [InlineData("I801200001001", false)]
    [InlineData("O801200001001", false)]
    [InlineData("S801200001001", false)]
    [InlineData("h801200001001", false)]
    [InlineData("H80120000100", false)]
    [InlineData("H8012000010011", false)]
    [InlineData("H80120000A001", false)]
    [InlineData("H80120000100a", false)]
    [InlineData("", false)]
    public void It_is_a_letter_and_twelve_digits_or_eleven_and_a_letter(string number, bool written) => Assert.Equal(written, PupilNumber.IsWritten(number));

    [Theory]
    [InlineData("A801200001001", 'H')]
    [InlineData("B801200005001", 'B')]
    [InlineData("A80120000100A", 'U')]
    [InlineData("A80120000100B", 'H')]
    [InlineData("A80120000100Z", 'E')]
    [InlineData("A80120000100I", null)]
    public void Its_first_letter_follows_from_the_rest(string number, char? letter) => Assert.Equal(letter, PupilNumber.LetterOf(number));
}

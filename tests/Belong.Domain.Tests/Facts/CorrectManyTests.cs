using Belong.Domain.Children;

namespace Belong.Domain.Tests.Facts;

/// <summary>Several entries are corrected for one reason: all of them, or none.</summary>
public class CorrectManyTests
{
    private readonly Books books = LookedAfterFrom("2025-06-02");

    public CorrectManyTests() => LookedAfterFrom("2025-06-09", id: Id(2), books: books);

    [Fact]
    public void Two_children_are_corrected_for_one_reason()
    {
        books.Do(new CorrectMany { Corrections = [To(Id(1), "N2"), To(Id(2), "N3")], Reason = "Checked against the files" }, "2026-03-10");
        Assert.Equal(["N2", "N3"], new[] { Id(1), Id(2) }.Select(id => books.Child(id).Facts<LookedAfter>()[0].Fact.Need));
        Assert.All(new[] { Id(1), Id(2) }, id => Assert.Equal("Checked against the files", books.Child(id).Facts<LookedAfter>()[0].Signature.Why));
    }

    [Fact]
    public void What_is_wrong_with_one_is_said_under_its_number_and_stops_all()
    {
        Assert.Equal([("V-1", "Nothing has changed: correct what is wrong")], Problems([To(Id(1), "N2"), To(Id(2), Need(Id(2)))], "Checked"));
        Assert.Equal([("V-1", "The same entry stands in this table twice: correct it in one place")], Problems([To(Id(1), "N2"), To(Id(1), "N3")], "Checked"));
        Assert.Equal([("WhyCorrected", "Enter why this is being corrected")], Problems([To(Id(1), "N2"), To(Id(2), "N3")], ""));
        Assert.Equal([("", "Nothing has changed: correct what is wrong")], Problems([], "Checked"));
    }

    private List<(string, string)> Problems(CorrectFact[] corrections, string reason) => [.. books.Try(new CorrectMany { Corrections = [.. corrections], Reason = reason }, "2026-03-10").Problems.Select(problem => (problem.Field, problem.Words))];

    private string Need(SubjectId id) => books.Child(id).Facts<LookedAfter>()[0].Fact.Need;

    private CorrectFact To(SubjectId id, string need) => new(id, books.Child(id).Facts<LookedAfter>()[0].FactId) { Right = books.Child(id).Facts<LookedAfter>()[0].Fact with { Need = need }, Sure = true };
}

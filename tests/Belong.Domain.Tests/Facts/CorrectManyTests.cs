using Belong.Domain.Children;
using Belong.Domain.People;

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

    [Fact]
    public void What_is_missing_is_recorded_with_what_is_corrected_for_one_reason()
    {
        books.Do(new CorrectMany { Corrections = [To(Id(1), "N2")], Missing = [Numbered(Id(2), "H801200001001")], Reason = "The school has answered" }, "2026-03-10");
        Assert.Equal(("H801200001001", "The school has answered"), (books.Child(Id(2)).Facts<Identifier>()[0].Fact.Value, books.Child(Id(2)).Facts<Identifier>()[0].Signature.Why));
        Assert.Equal("N2", books.Child(Id(1)).Facts<LookedAfter>()[0].Fact.Need);
    }

    [Fact]
    public void What_is_missing_is_numbered_after_the_corrections_and_asked_about_once()
    {
        Assert.Equal([("WhyCorrected", "Enter why this is being corrected")], Missing("", Numbered(Id(2), "H801200001001")));
        Assert.Equal([("V-1", "The same entry stands in this table twice: correct it in one place")], Missing("Asked", Numbered(Id(2), "H801200001001"), Numbered(Id(2), "UN1")));
        Assert.Equal([("V-0", PupilNumber.Form)], Missing("Asked", Numbered(Id(2), "12345")));
        const string ask = "does not fit its first letter: these digits begin with H. Check the answers, or tick the box to say they are right";
        Assert.Equal([("V-0", $"The pupil number A801200001001 {ask}"), ("SureItIsSo", "Check the rows that are marked, or tick the box to say they are right"), ("V-1", $"The pupil number B801200001001 {ask}")], Missing("Asked", Numbered(Id(1), "A801200001001"), Numbered(Id(2), "B801200001001")));
        Assert.True(books.Try(new CorrectMany { Missing = [Numbered(Id(1), "A801200001001")], Sure = true, Reason = "Asked" }, "2026-03-10").Problems.IsEmpty);
    }

    private List<(string, string)> Missing(string reason, params RecordFact[] missing) => [.. books.Try(new CorrectMany { Missing = [.. missing], Reason = reason }, "2026-03-10").Problems.Select(problem => (problem.Field, problem.Words))];

    private static RecordFact Numbered(SubjectId child, string number) => new(child) { Said = new Identifier { Scheme = Identifier.Upn, Value = number } };

    private List<(string, string)> Problems(CorrectFact[] corrections, string reason) => [.. books.Try(new CorrectMany { Corrections = [.. corrections], Reason = reason }, "2026-03-10").Problems.Select(problem => (problem.Field, problem.Words))];

    private string Need(SubjectId id) => books.Child(id).Facts<LookedAfter>()[0].Fact.Need;

    private CorrectFact To(SubjectId id, string need) => new(id, books.Child(id).Facts<LookedAfter>()[0].FactId) { Right = books.Child(id).Facts<LookedAfter>()[0].Fact with { Need = need }, Sure = true };
}

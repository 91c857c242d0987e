using Belong.Domain.Reporting;

namespace Belong.Domain.Tests.Reporting;

public class ReportActsTests
{
    private static readonly SubjectId Id9 = Id(9);
    private Books books = new();

    [Fact]
    public void A_report_is_published_only_once_two_people_signed_the_text_as_it_stands_one_of_whom_did_not_write_it()
    {
        Open();
        Assert.Equal("Two people must sign this text", Report.NotReady("5a1d"));
        Sign("writer");
        Assert.True(As("writer").Try(Signature(), "2017-07-10").Refused);
        Sign("director");
        Assert.Null(Report.NotReady("5a1d"));

        // Another word, and both signatures lapse.
        As("writer").Do(new WriteReport(Id9) { Words = "Some words, and another" }, "2017-07-11");
        Assert.Equal("Two people must sign this text", Report.NotReady("5a1d"));
        Sign("writer");
        Sign("analyst");

        // Nor are other figures those that were signed.
        Assert.Contains("Figures have changed since signing", As("writer").Try(new PublishVersion(Id9, Version() with { Says = "07he6" }), "2017-07-12").Problems.Single().Words, StringComparison.Ordinal);
        Assert.Contains("read it again", As("director").Try(Signature() with { Says = "07he6" }, "2017-07-12").Problems[0].Words, StringComparison.Ordinal);
        As("writer").Do(new PublishVersion(Id9, Version()), "2017-07-12");
        Assert.Equal((1, Day("2017-07-12")), (Report.Versions.Single().Fact.Number, Report.Versions.Single().Fact.On));
        Assert.Contains("already published", As("writer").Try(new PublishVersion(Id9, Version()), "2017-07-13").Problems.Single().Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_signatures_of_one_person_are_one()
    {
        Open();
        Sign("director");
        Assert.NotNull(Report.NotReady("5a1d"));
    }

    [Fact]
    public void Doubts_must_have_been_read_and_nothing_asked_for_may_be_missing()
    {
        Open();
        Assert.Equal(["ReadDoubts"], As("director").Try(Signature() with { Doubts = ["A doubt"] }, "2017-07-10").Problems.Select(problem => problem.Field));
        Assert.Contains("2 figures are not available", As("director").Try(Signature() with { Missing = 2 }, "2017-07-10").Problems.Single().Words, StringComparison.Ordinal);
        As("director").Do(Signature() with { Doubts = ["A doubt"], ReadDoubts = true }, "2017-07-10");
        Assert.Equal(["A doubt"], Report.SignOffs.Single().Fact.Doubts);
    }

    [Fact]
    public void Whoever_saves_over_somebody_elses_text_is_asked_to_look_first()
    {
        Open();
        var seen = Report.Text!.Id;
        As("writer").Do(new WriteReport(Id9) { Words = "Mine", Seen = seen }, "2017-07-10");
        Assert.Contains("Someone else saved the text", As("analyst").Try(new WriteReport(Id9) { Words = "Yours", Seen = seen }, "2017-07-10").Problems.Single().Words, StringComparison.Ordinal);
        Assert.Equal(2, Report.Line(Report.Text!.FactId).Count());
    }

    [Fact]
    public void A_comment_stays_with_its_paragraph_and_is_settled_once()
    {
        Open();
        As("director").Do(new CommentOnParagraph(Id9) { Quoting = new string('a', 200), Words = "Say why" }, "2017-07-10");
        var comment = Report.OpenComments.Single();
        Assert.Equal(ParagraphComment.Quoted, comment.Fact.Quoting.Length);
        As("writer").Do(new SettleComment(Id9, comment.FactId) { Answer = "Said" }, "2017-07-11");
        Assert.Empty(Report.OpenComments);
        Assert.True(As("writer").Try(new SettleComment(Id9, comment.FactId) { Answer = "Again" }, "2017-07-11").Refused);
        Assert.True(As("writer").Try(new CommentOnParagraph(Id9) { Words = " " }, "2017-07-11").Refused);
    }

    private ReportRecord Report => (ReportRecord)books.County.Find(Id9)!;

    private void Open() => As("writer").Do(new OpenReport(Id9) { Title = "Children in care", Period = "2017", On = Day("2017-07-21"), Words = "Some words" }, "2017-07-10");

    private void Sign(string who) => As(who).Do(Signature(), "2017-07-11");

    private SignOffReport Signature() => new(Id9) { Text = Report.Text!.Id, Head = Report.Form!.Id, Seen = "5a1d", Says = "5a1d" };

    private ReportVersion Version() => new() { Text = Report.Text!.Id.Value, Head = Report.Form!.Id.Value, Digest = "d1g357", Says = "5a1d", KnownAt = books.County.At };

    private Books As(string who) => books = books.As(who);
}

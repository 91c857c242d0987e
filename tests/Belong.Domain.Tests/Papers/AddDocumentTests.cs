using Belong.Domain.Papers;

namespace Belong.Domain.Tests.Papers;

/// <summary>What may be kept as a document, and what it may replace and belong to.</summary>
public class AddDocumentTests
{
    private static readonly Document Letter = new() { On = Day("2026-03-09"), Kind = "letter", Title = " The letter ", Author = " Ms Bell ", File = "ab", FileName = "letter.pdf", Size = 2_140_000 };

    [Fact]
    public void A_document_says_what_it_is_of_whom_and_how_large()
    {
        var said = Kept(Letter).Child(Id(1)).Facts<Document>().Single().Fact;
        Assert.Equal(("The letter, 9 March 2026, by Ms Bell", "2.1 MB"), (said.InWords, said.SizeInWords));
        Assert.Equal(["1 KB", "999 KB", "1 MB"], new[] { 10, 999_999, 1_000_000 }.Select(size => (said with { Size = size }).SizeInWords));
        Assert.Equal("The letter, 9 March 2026", (said with { Author = "" }).InWords);
    }

    [Fact]
    public void Without_a_file_a_kind_a_title_or_on_a_day_to_come_it_is_not_kept()
    {
        var books = LookedAfterFrom("2026-02-02");
        foreach (var (document, field, words) in new[] { (Letter with { File = "" }, "file", AddDocument.NoFile), (Letter with { Kind = "" }, "Kind", "Select the kind of document"), (Letter with { Title = " " }, "Title", "Enter what the document is"), (Letter with { On = Day("2026-03-11") }, "On", "The date must be today or in the past, and not before 1900"), (Letter with { Kind = "x" }, "Kind", "x is not a kind of document code: select one from the list") })
        {
            Assert.Equal(new Problem(field, words), Assert.Single(books.Try(new AddDocument(Id(1)) { Document = document }, "2026-03-10").Problems));
        }
    }

    [Fact]
    public void Only_the_newest_version_is_replaced_and_what_it_belongs_to_must_be_on_the_record()
    {
        var books = Kept(Letter);
        var first = books.Child(Id(1)).Facts<Document>()[0].FactId;
        books.Do(new AddDocument(Id(1)) { Document = Letter with { Title = "Put right", Replaces = first, About = first } }, "2026-03-10");
        Assert.Equal("That document was replaced by Put right, 9 March 2026, by Ms Bell: choose that one", Assert.Single(books.Try(new AddDocument(Id(1)) { Document = Letter with { Replaces = first } }, "2026-03-10").Problems).Words);
        Assert.Equal("Select one from the list", Assert.Single(books.Try(new AddDocument(Id(1)) { Document = Letter with { Replaces = new(Guid.NewGuid()) } }, "2026-03-10").Problems).Words);
        Assert.Equal("The entry that the document belongs to is no longer on the record", Assert.Single(books.Try(new AddDocument(Id(1)) { Document = Letter with { About = new(Guid.NewGuid()) } }, "2026-03-10").Problems).Words);
    }

    private static Books Kept(Document document) => LookedAfterFrom("2026-02-02").Do(new AddDocument(Id(1)) { Document = document }, "2026-03-10");
}

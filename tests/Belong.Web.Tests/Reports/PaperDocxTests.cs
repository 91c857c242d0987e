using Belong.Performance.Papers;
using Belong.Web.Papers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = Belong.Performance.Papers.Run;

namespace Belong.Web.Tests.Reports;

/// <summary>A paper as a Word document: what a reader's software is told of it.</summary>
public class PaperDocxTests
{
    [Fact]
    public void Lists_are_lists_each_counting_for_itself_and_the_language_is_English()
    {
        var bytes = new PaperDocx().Title("A paper").Blocks([Points(true, 1, "One", "Two"), Points(false, 1, "A point"), Points(true, 4, "Four", "Five"), Points(true, 1, "One again")]).Bytes("A paper");
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var main = document.MainDocumentPart!;
        var listed = main.Document!.Body!.Elements<Paragraph>().Where(each => each.ParagraphProperties?.NumberingProperties is not null).ToList();
        Assert.Equal(["One", "Two", "A point", "Four", "Five", "One again"], listed.Select(each => each.InnerText)); // the mark is the list's, not part of the words
        Assert.Equal([1, 1, 2, 3, 3, 4], listed.Select(each => each.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value));

        var numbering = main.NumberingDefinitionsPart!.Numbering!;
        var formats = numbering.Elements<AbstractNum>().ToDictionary(each => each.AbstractNumberId!.Value, each => each.Elements<Level>().First().NumberingFormat!.Val!.Value);
        Assert.Equal([NumberFormatValues.Decimal, NumberFormatValues.Bullet, NumberFormatValues.Decimal, NumberFormatValues.Decimal], numbering.Elements<NumberingInstance>().Select(each => formats[each.AbstractNumId!.Val!.Value]));
        Assert.Equal([1, null, 4, 1], numbering.Elements<NumberingInstance>().Select(each => each.GetFirstChild<LevelOverride>()?.StartOverrideNumberingValue?.Val?.Value));

        Assert.Equal("en-GB", document.PackageProperties.Language);
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
    }

    [Fact]
    public void A_paper_without_lists_has_no_numbering()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(new PaperDocx().Line("Words").Bytes("Words")), false);
        Assert.Null(document.MainDocumentPart!.NumberingDefinitionsPart);
        Assert.Empty(new OpenXmlValidator().Validate(document));
    }

    private static Points Points(bool numbered, int from, params string[] items) => new(numbered, [.. items.Select(item => Run.Plain(item))], from);
}

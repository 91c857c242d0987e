using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>One letter as it goes out: to print, or as a Word document.</summary>
[Needs(Permission.SeeChildren)]
public sealed class LetterOfModel(TheHouse house) : ChildPage(house)
{
    public Entry<Letter> Letter { get; private set; } = default!;

    public string Council => County.Council.Authority?.Name ?? "";

    public void OnGet()
    {
        // All is read from the record.
    }

    public IActionResult OnGetDocx()
    {
        var letter = Letter.Fact;
        var paper = new PaperDocx();
        foreach (var line in new[] { Council, "" }.Concat(Lines(letter.To)).Append("").Append(letter.On.InWords()).Append(""))
        {
            paper.Line(line);
        }

        paper.Heading(letter.About, 4);
        foreach (var line in Lines(letter.Words))
        {
            paper.Line(line);
        }

        return File(paper.Bytes(letter.About), PaperDocx.Media, $"letter-{letter.On:yyyy-MM-dd}.docx");
    }

    private static IEnumerable<string> Lines(string words) => words.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.TrimEnd());

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (FactInAddress<Letter>() is not { } found)
        {
            return NotFound();
        }

        Letter = found;
        return null;
    }
}

using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Governance;

/// <summary>How the council's papers look: its colour, its letters and its address.</summary>
[Fact<CouncilRecord>("letterhead", Title = "Letterhead", Plain = true)]
public sealed record Letterhead : Fact
{
    /// <summary>How papers look of which nothing was said.</summary>
    public static Letterhead Ordinary { get; } = new() { Colour = "#0b5e55", Font = "arial" };

    /// <summary>Fonts that set words no wider than the one by whose widths pages are measured, though single letters may be: what fits in one fits in each.</summary>
    public static CodeList Fonts { get; } = new("font", new("arial", "Arial"), new("calibri", "Calibri"), new("times", "Times New Roman"));

    [Asks("What colour are titles and rules on papers?", Hint = "As a web colour, for example #0b5e55. It must be dark enough to read on white", Named = "Colour")]
    public string Colour { get; init; } = "";

    [Asks("Which font are papers printed in?", Named = "Font")]
    public string Font { get; init; } = "";

    [Asks("What address stands on covers and back pages?", Long = true, Named = "Address")]
    public string Address { get; init; } = "";

    [Asks("What are the public told of meetings?", Long = true, Hint = "Such as how to attend, to film or to ask for papers in another form. Printed before each agenda", Named = "Notice to the public")]
    public string Notice { get; init; } = "";

    public override bool StandsFor(Fact other) => other is Letterhead;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Font), Fonts, Font)];
    public override (string Part, string Ask)? Lacks => Font.Length == 0 ? (nameof(Font), "Select the font") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Contrast(Colour) is not { } contrast ? [new(nameof(Colour), "Enter the colour as # and six figures or letters from a to f, for example #0b5e55")]
        : contrast < LeastContrast ? [new(nameof(Colour), "The colour is too pale to read on white: choose a darker one")]
        : [];
    public override string InWords => $"{Fonts.Say(Font)}, colour {Colour}{(Address.Length > 0 ? $", {Address.ReplaceLineEndings(", ")}" : "")}";

    /// <summary>Web Content Accessibility Guidelines 2.2, 1.4.3: of text on its ground.</summary>
    private const double LeastContrast = 4.5;

    /// <summary>How it stands out from white, from 1 to 21; null where it is no colour.</summary>
    internal static double? Contrast(string colour)
    {
        if (colour is not ['#', ..] || colour.Length != 7 || !int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return null;
        }

        static double Linear(int part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        return 1.05 / ((0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255)) + 0.05);
    }
}

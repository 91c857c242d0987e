using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Belong.Performance.Charts;

namespace Belong.Performance.Papers;

/// <summary>A block of a paper: what stands between two blank lines of its Markdown.</summary>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Points), "points")]
[JsonDerivedType(typeof(Quotation), "quotation")]
[JsonDerivedType(typeof(Grid), "table")]
[JsonDerivedType(typeof(NewPage), "new-page")]
[JsonDerivedType(typeof(Cover), "cover")]
[JsonDerivedType(typeof(ForeignPage), "foreign-page")]
public abstract record Block;

/// <summary>A heading; 1 is the highest.</summary>
public sealed record Heading(int Level, ImmutableArray<Run> Text) : Block;

public sealed record Paragraph(ImmutableArray<Run> Text) : Block;

/// <summary>A list, its points in their order; a numbered one counts from a number.</summary>
public sealed record Points(bool Numbered, ImmutableArray<ImmutableArray<Run>> Items, int From = 1) : Block;

/// <summary>Words of somebody else.</summary>
public sealed record Quotation(ImmutableArray<Run> Text) : Block;

/// <summary>A table: typed by its author, or filled with figures.</summary>
/// <param name="Drawn">It is drawn as bars too.</param>
public sealed record Grid(string Title, ImmutableArray<ImmutableArray<Run>> Heads, ImmutableArray<ImmutableArray<ImmutableArray<Run>>> Rows, bool Drawn = false) : Block
{
    /// <summary>What is left of a table that began on the page before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Continues { get; init; }

    /// <summary>Its picture as it was drawn, which stands between its title and its rows; null where it is not drawn, or its picture stands on the page before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Drawing? Picture { get; init; }

    /// <summary>What stands in small letters beneath it: of how many, from where, and what was left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Note { get; init; }

    /// <summary>The same with its picture drawn of what it prints now, where it is to have one.</summary>
    public Grid Illustrated() => Drawn ? this with { Picture = ChartOfGrid.Of(this) } : this;
}

/// <summary>What follows begins on a page of its own.</summary>
public sealed record NewPage : Block;

/// <summary>The first page of a pack.</summary>
/// <param name="Title">The body that meets.</param>
/// <param name="Lines">When and where, and when the papers were published.</param>
/// <param name="Members">Who sits on it, each with what they are where they are more than a member.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="Crest">The council's crest, as an address that holds the picture itself; blank for none.</param>
/// <param name="Warning">What is to be known of this copy, such as that it holds what is not for publication; blank for nothing.</param>
public sealed record Cover(string Council, string Title, ImmutableArray<string> Lines, ImmutableArray<string> Members, string Contact, string Warning, string Crest = "") : Block;

/// <summary>A page of a paper that others made, which is printed as it came.</summary>
/// <param name="File">The name under which its file is kept with the panel.</param>
/// <param name="Number">Which of its pages, from 1.</param>
/// <param name="Lines">What is written on it, for whoever does not see it, and where it cannot be shown.</param>
public sealed record ForeignPage(string File, int Number, ImmutableArray<string> Lines) : Block;

/// <summary>A figure that was asked for as a table or chart and stands on a line of its own; filled, it is a <see cref="Grid"/>.</summary>
/// <param name="Title">What its author calls it; blank for the measure's own title.</param>
public sealed record FigureBlock(FigureAsk Ask, string Title = "") : Block;

/// <summary>Some words of a block.</summary>
/// <param name="Ask">The figure asked for here; null for plain words.</param>
/// <param name="Figure">Which of the paper's figures the words print, once filled, by its place in their list.</param>
/// <param name="Beside">The other figure they print something of, where they tell how one moved on the other.</param>
public sealed record Run(string Text, bool Strong = false, bool Emphasis = false, [property: JsonIgnore] FigureAsk? Ask = null, int? Figure = null, int? Beside = null)
{
    /// <summary>The label of the page of the same pack to which they lead; null for none.</summary>
    public string? ToPage { get; init; }

    public static ImmutableArray<Run> Plain(string text) => [new Run(text)];
}

/// <summary>What blocks say, as plain words.</summary>
public static class PlainWords
{
    public static string Of(ImmutableArray<Run> runs) => string.Concat(runs.Select(run => run.Text));

    /// <summary>The paragraphs, points and quotations of a paper, each as its words, in order.</summary>
    public static IEnumerable<(Block Block, ImmutableArray<Run> Runs)> Sentences(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [(block, paragraph.Text)],
        Points points => points.Items.Select(item => (block, item)),
        Quotation quotation => [(block, quotation.Text)],
        _ => Enumerable.Empty<(Block, ImmutableArray<Run>)>(),
    });
}

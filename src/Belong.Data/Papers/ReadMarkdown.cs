using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Belong.Performance.Papers;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Belong.Performance.Papers.Block;

namespace Belong.Data.Papers;

/// <summary>
/// Reads what an author wrote. Only what a paper is made of comes through: headings, paragraphs, points, tables, quotations, and
/// figures between double braces; HTML stays the words it is, and links and pictures their words.
/// </summary>
public static partial class ReadMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <returns>The blocks, and what is wrong with the figures asked for.</returns>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<string> Wrong) Of(string words)
    {
        // A bar parts the options of a figure, and the cells of a table: those between braces are put by while tables are read.
        // The marks that stand in their place are no letters of any language: typed, they are taken out.
        var asked = new List<string>();
        var put = Braces().Replace(Marks().Replace(words, ""), match =>
        {
            asked.Add(match.Groups["ask"].Value.Trim());
            return $"\uE000{asked.Count - 1}\uE001";
        });

        var wrong = new List<string>();
        if (put.Contains("{{", StringComparison.Ordinal) || put.Contains("}}", StringComparison.Ordinal))
        {
            wrong.Add($"A figure has opening or closing braces but not both: “{Around(put)}”. Put each figure between {{{{ and }}}}, on one line");
        }

        var reader = new Reader(asked, wrong);
        try
        {
            var blocks = Markdown.Parse(put, Pipeline).SelectMany(reader.Read).ToImmutableArray();
            return (blocks, [.. wrong.Distinct(StringComparer.Ordinal)]);
        }
        catch (ArgumentException)
        {
            // So says the parser of what is nested deeper than anybody reads.
            return ([new Paragraph(Run.Plain(words.Length > 2000 ? $"{words[..2000]}…" : words))], ["The text is nested too deeply to be read: take out some of its > and - marks"]);
        }
    }

    /// <summary>What stands where a brace is left over.</summary>
    private static string Around(string text)
    {
        var at = text.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var open ? open : text.IndexOf("}}", StringComparison.Ordinal);
        return PutBy().Replace(text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)], "…").ReplaceLineEndings(" ").Trim();
    }

    [GeneratedRegex(@"\{\{(?<ask>[^{}\r\n]{1,300})\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();

    [GeneratedRegex("[\uE000\uE001]", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("\uE000(?<at>[0-9]+)\uE001", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PutBy();

    private sealed class Reader(List<string> asked, List<string> wrong)
    {
        /// <summary>Characters of a table's title or of the head of a column: with more there is no room for its rows.</summary>
        private const int Longest = 200;

        private string title = "";

        public IEnumerable<Block> Read(Markdig.Syntax.Block block)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    yield return new Heading(Math.Clamp(heading.Level, 1, 4), Runs(heading.Inline));
                    break;
                case ParagraphBlock paragraph:
                    var runs = Runs(paragraph.Inline);
                    if (runs is [{ Ask: { Printed: Printed.Table or Printed.Chart } ask }])
                    {
                        yield return new FigureBlock(ask, title);
                        title = "";
                    }
                    else if (runs is [{ Ask: null, Text: ['T', 'a', 'b', 'l', 'e', ':', ' ', .. var above] }, { Ask: { Printed: Printed.Table or Printed.Chart } below }])
                    {
                        yield return new FigureBlock(below, above.Trim());
                    }
                    else if (runs.Any(run => run.Ask is { Printed: Printed.Table or Printed.Chart }))
                    {
                        wrong.Add("A table or chart of figures must be on its own line");
                        yield return new Paragraph([.. runs.Select(run => run.Ask is { Printed: Printed.Table or Printed.Chart } ? new Run("(table)") : run)]);
                    }
                    else if (runs.All(run => run.Ask is null) && PlainWords.Of(runs) is ['T', 'a', 'b', 'l', 'e', ':', ' ', .. var named])
                    {
                        title = named;
                    }
                    else if (runs.Length > 0)
                    {
                        yield return new Paragraph(runs);
                    }

                    break;
                case ListBlock list:
                    var after = new List<Block>();
                    yield return new Points(list.IsOrdered, [.. Items(list, after)], list.IsOrdered && int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var from) && from is > 0 and < 10_000 ? from : 1);
                    foreach (var each in after)
                    {
                        yield return each;
                    }

                    break;
                case QuoteBlock quote:
                    foreach (var inner in quote.SelectMany(Read))
                    {
                        yield return inner is Paragraph said ? new Quotation(said.Text) : inner;
                    }

                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case Table table:
                    var rows = table.OfType<TableRow>().ToList();
                    var cells = rows.ConvertAll(row => row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().SelectMany(paragraph => Runs(paragraph.Inline)).ToImmutableArray()).ToImmutableArray());
                    var heads = rows.Count > 0 && rows[0].IsHeader ? cells[0] : [];
                    if (title.Length > Longest || heads.Any(head => PlainWords.Of(head).Length > Longest))
                    {
                        wrong.Add($"The title of a table, or the head of a column, is longer than {Longest} characters: say it in a sentence");
                    }

                    yield return new Grid(title, heads, [.. cells.Skip(heads.IsEmpty ? 0 : 1)]);
                    title = "";
                    break;
                case LeafBlock leaf when leaf.Lines.Count > 0:
                    yield return new Paragraph(Words(leaf.Lines.ToString(), false, false));
                    break;
                case ThematicBreakBlock:
                    break;
                default:
                    wrong.Add("A part of the text is of a kind that papers do not have, and is left out: write it as paragraphs, points or a table");
                    break;
            }
        }

        /// <summary>The points of a list, those within a point after it; a table or heading within one stands after the list.</summary>
        private IEnumerable<ImmutableArray<Run>> Items(ListBlock list, List<Block> after)
        {
            foreach (var item in list.OfType<ListItemBlock>())
            {
                var words = ImmutableArray.CreateBuilder<Run>();
                var within = new List<ImmutableArray<Run>>();
                foreach (var block in item)
                {
                    switch (block)
                    {
                        case ParagraphBlock paragraph:
                            if (words.Count > 0)
                            {
                                words.Add(new(" "));
                            }

                            words.AddRange(Runs(paragraph.Inline));
                            break;
                        case ListBlock inner:
                            within.AddRange(Items(inner, after));
                            break;
                        default:
                            after.AddRange(Read(block));
                            break;
                    }
                }

                yield return words.ToImmutable();
                foreach (var inner in within)
                {
                    yield return inner;
                }
            }
        }

        private ImmutableArray<Run> Runs(ContainerInline? inline) => inline is null ? [] : Joined(inline.SelectMany(each => Of(each, false, false)));

        private IEnumerable<Run> Of(Inline inline, bool strong, bool emphasis) => inline switch
        {
            LiteralInline literal => Words(literal.Content.ToString(), strong, emphasis),
            EmphasisInline marked => marked.SelectMany(each => Of(each, strong || marked.DelimiterCount > 1, emphasis || marked.DelimiterCount == 1)),
            LineBreakInline => [new Run(" ", strong, emphasis)],
            CodeInline code => Words(code.Content, strong, emphasis),
            HtmlEntityInline entity => Words(entity.Transcoded.ToString(), strong, emphasis),
            AutolinkInline link => [new Run(link.Url, strong, emphasis)],
            ContainerInline container => container.SelectMany(each => Of(each, strong, emphasis)),
            _ => [],
        };

        /// <summary>Plain words with the figures put back that stand among them.</summary>
        private ImmutableArray<Run> Words(string text, bool strong, bool emphasis)
        {
            var runs = ImmutableArray.CreateBuilder<Run>();
            var at = 0;
            foreach (Match match in PutBy().Matches(text))
            {
                if (match.Index > at)
                {
                    runs.Add(new(text[at..match.Index], strong, emphasis));
                }

                var (ask, bad) = FigureAsk.Parse(asked[int.Parse(match.Groups["at"].Value, System.Globalization.CultureInfo.InvariantCulture)]);
                if (bad is not null)
                {
                    wrong.Add(bad);
                    runs.Add(new("(figure not understood)", strong, emphasis));
                }
                else
                {
                    runs.Add(new("", strong, emphasis, ask));
                }

                at = match.Index + match.Length;
            }

            if (at < text.Length)
            {
                runs.Add(new(text[at..], strong, emphasis));
            }

            return runs.ToImmutable();
        }

        /// <summary>Neighbours alike in one run.</summary>
        private static ImmutableArray<Run> Joined(IEnumerable<Run> runs)
        {
            var joined = new List<Run>();
            foreach (var run in runs)
            {
                if (joined is [.., { Ask: null } last] && run.Ask is null && last.Strong == run.Strong && last.Emphasis == run.Emphasis)
                {
                    joined[^1] = last with { Text = last.Text + run.Text };
                }
                else
                {
                    joined.Add(run);
                }
            }

            return [.. joined];
        }
    }
}

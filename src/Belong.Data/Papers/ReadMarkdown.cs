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
        var asked = new List<string>();
        var put = Braces().Replace(words, match =>
        {
            asked.Add(match.Groups["ask"].Value.Trim());
            return $"\uE000{asked.Count - 1}\uE001";
        });

        var wrong = new List<string>();
        var reader = new Reader(asked, wrong);
        var blocks = Markdown.Parse(put, Pipeline).SelectMany(reader.Read).ToImmutableArray();
        return (blocks, [.. wrong.Distinct(StringComparer.Ordinal)]);
    }

    [GeneratedRegex(@"\{\{(?<ask>[^{}\r\n]{1,300})\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();

    [GeneratedRegex("\uE000(?<at>[0-9]+)\uE001", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PutBy();

    private sealed class Reader(List<string> asked, List<string> wrong)
    {
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
                        yield return new FigureBlock(ask);
                    }
                    else if (PlainWords.Of(runs) is ['T', 'a', 'b', 'l', 'e', ':', ' ', .. var named])
                    {
                        title = named;
                    }
                    else if (runs.Length > 0)
                    {
                        yield return new Paragraph(runs);
                    }

                    break;
                case ListBlock list:
                    yield return new Points(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => item.OfType<ParagraphBlock>().SelectMany(paragraph => Runs(paragraph.Inline)).ToImmutableArray())]);
                    break;
                case QuoteBlock quote:
                    yield return new Quotation([.. quote.OfType<ParagraphBlock>().SelectMany(paragraph => Runs(paragraph.Inline))]);
                    break;
                case Table table:
                    var rows = table.OfType<TableRow>().ToList();
                    var cells = rows.ConvertAll(row => row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().SelectMany(paragraph => Runs(paragraph.Inline)).ToImmutableArray()).ToImmutableArray());
                    var heads = rows.Count > 0 && rows[0].IsHeader ? cells[0] : [];
                    yield return new Grid(title, heads, [.. cells.Skip(heads.IsEmpty ? 0 : 1)]);
                    title = "";
                    break;
                case LeafBlock leaf when leaf.Lines.Count > 0:
                    yield return new Paragraph(Words(leaf.Lines.ToString(), false, false));
                    break;
                default:
                    break;
            }
        }

        private ImmutableArray<Run> Runs(ContainerInline? inline) => inline is null ? [] : Joined(inline.SelectMany(each => Of(each, false, false)));

        private IEnumerable<Run> Of(Inline inline, bool strong, bool emphasis) => inline switch
        {
            LiteralInline literal => Words(literal.Content.ToString(), strong, emphasis),
            EmphasisInline marked => marked.SelectMany(each => Of(each, strong || marked.DelimiterCount > 1, emphasis || marked.DelimiterCount == 1)),
            LineBreakInline => [new Run(" ", strong, emphasis)],
            CodeInline code => Words(code.Content, strong, emphasis),
            AutolinkInline link => [new Run(link.Url, strong, emphasis)],
            ContainerInline container => container.SelectMany(each => Of(each, strong, emphasis)),
            _ => [new Run(inline.ToString() ?? "", strong, emphasis)],
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

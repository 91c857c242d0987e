using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Belong.Domain.Facts;
using Belong.Domain.SubjectAccess;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SubjectAccess;

/// <summary>An entry to be read, with what in it may tell of somebody else.</summary>
/// <param name="Record">The record on which it stands.</param>
public sealed record ToRead(Record Record, CopyItem Item, string Sentence, ImmutableArray<(string Asked, string Answer)> Answers, string Text, ImmutableArray<OtherPerson> Marked);

/// <summary>Reads a record for a request, some entries at a time, and chooses what of each is given. Nothing is given that nobody has read.</summary>
[Needs(Permission.KeepRecords)]
public sealed class ReadModel(TheHouse house) : RequestPage(house)
{
    public const int AtATime = 20;

    /// <summary>How an address asks for entries that are given, in which words stand that were taken out of others.</summary>
    public const string Still = "still";

    /// <summary>Which entries: unread, all, held (not given whole), still (words taken out elsewhere stand in them), or those of other records that name the person.</summary>
    [FromQuery(Name = "Show")]
    public string? Show { get; set; }

    [FromQuery(Name = "Page")]
    public int? PageAsked { get; set; }

    public ImmutableArray<ToRead> Entries { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>The page shown, from 1.</summary>
    public int Number => Math.Clamp(PageAsked ?? 1, 1, Pages);

    public int Pages => Math.Max(1, (Total + AtATime - 1) / AtATime);

    public bool IsOfOthers => Show == "others";

    /// <summary>What stands in a field: what was typed, else what was chosen before, else what is likely.</summary>
    public string Typed(string field, string otherwise) => ModelState.TryGetValue(field, out var typed) && typed.AttemptedValue is { } words ? words : otherwise;

    public string? Wrong(string field) => ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    /// <summary>The likely choice: all of it where nothing in it is marked; none where something is, or where it stands on another's record.</summary>
    public string Likely(ToRead each) => each.Item.Choice?.Choice ?? (each.Marked.IsEmpty && !IsOfOthers ? AccessChoice.Whole : "");

    /// <summary>The words likely to be taken out, a line each: what was chosen before and what was taken out elsewhere, or all that is marked where nobody has chosen.</summary>
    public string LikelyWords(ToRead each) => string.Join('\n', (each.Item.Choice is not { } choice ? each.Marked.Select(mark => mark.Words)
        : Show == Still ? choice.Takes.Concat(CopyOfRecord.StillSaid(each.Text, choice, [.. Copy.TakenOut])) : choice.Takes).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>An answer with what is marked in it, every word of it encoded.</summary>
    public static string Marked(string answer, ImmutableArray<OtherPerson> marks)
    {
        if (marks.IsEmpty)
        {
            return WebUtility.HtmlEncode(answer);
        }

        var html = new StringBuilder();
        var at = 0;
        foreach (Match match in Redaction.Finder(marks.Select(mark => mark.Words))!.Matches(answer))
        {
            html.Append(WebUtility.HtmlEncode(answer[at..match.Index])).Append("<mark>").Append(WebUtility.HtmlEncode(match.Value)).Append("</mark>");
            at = match.Index + match.Length;
        }

        return html.Append(WebUtility.HtmlEncode(answer[at..])).ToString();
    }

    public void OnGet()
    {
        // Read in Begin.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        foreach (var (field, typed) in Request.Form.Where(field => field.Key.Contains('-', StringComparison.Ordinal)))
        {
            ModelState.SetModelValue(field, typed.ToString(), typed.ToString());
            ModelState.MarkFieldSkipped(field); // what is wrong with it the act says
        }

        // Of those on the page nothing is left out unread: each was sent, and each is answered.
        var read = Entries.Where(each => Request.Form.ContainsKey($"Seen-{each.Item.Entry.Id}")).Select(each => new ReadEntry(
            each.Item.Entry.Id, each.Text, Request.Form[$"Choice-{each.Item.Entry.Id}"].ToString(), Request.Form[$"Takes-{each.Item.Entry.Id}"].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Request.Form[$"Reason-{each.Item.Entry.Id}"].ToString(), Request.Form[$"Words-{each.Item.Entry.Id}"].ToString(), each.Record.Id == Child.Id ? null : each.Record.Id))
            .Where(each => !IsOfOthers || each.Choice.Length > 0).ToList();
        if (!await RecordAsync(new ReadForRequest(Child.Id) { Request = For.FactId, Read = read }, Change, $"{Domain.Time.NumberWords.Count(read.Count, "entry", "entries")} read"))
        {
            return Page();
        }

        Again();
        return Redirect(Show is null && Copy.Unread.Any() ? At("read") : Show == Still && StillSaid().Length > 0 ? At("read", $"Show={Still}&Page={Number}") : Show is not null and not Still && Number < Pages ? At("read", $"Show={Uri.EscapeDataString(Show)}&Page={Number + 1}") : At());
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        var all = Listed();
        Total = all.Count;
        var elsewhere = Copy.TakenOut.Select(words => new OtherPerson(words, "taken out of another entry")).ToList();
        var known = new Dictionary<SubjectId, ImmutableArray<OtherPerson>>();
        Entries =
        [
            .. all.Skip((Number - 1) * AtATime).Take(AtATime).Select(each =>
            {
                if (!known.TryGetValue(each.Record.Id, out var others))
                {
                    known[each.Record.Id] = others = [.. elsewhere.Concat(OtherPeople.On(Child, County, each.Record)).DistinctBy(other => other.Words, StringComparer.OrdinalIgnoreCase)];
                }

                var (text, sentence) = (TextOf(each.Item.Entry, each.Record), InWords(each.Item.Entry.Said!));
                return new ToRead(each.Record, each.Item, sentence, Answered.Besides(sentence, each.Item.Entry.Said!, each.Record, NameOf), text, [.. OtherPeople.In(text, [.. others.Where(other => each.Item.Choice is not { Choice: AccessChoice.Part } choice || !choice.Takes.Contains(other.Words, StringComparer.OrdinalIgnoreCase))]), .. TakenOut(each.Item)]);
            }),
        ];
        Showing(Entries.Select(each => each.Record));
        return null;
    }

    /// <summary>What was taken out of an entry and is on no list of names.</summary>
    private static IEnumerable<OtherPerson> TakenOut(CopyItem item) => item.Choice is { Choice: AccessChoice.Part } choice ? choice.Takes.Select(words => new OtherPerson(words, "taken out")) : [];

    private List<(Record Record, CopyItem Item)> Listed() => Show switch
    {
        "others" => Others(),
        Still => [.. StillSaid().Select(each => (each.Record, each.Item))],
        "all" => [.. Copy.Items.Select(item => ((Record)Child, item))],
        "held" => [.. Copy.Items.Where(item => item.Choice is { Choice: not AccessChoice.Whole }).Select(item => ((Record)Child, item)), .. FromOthers.Where(each => each.Item.Choice is { Choice: not AccessChoice.Whole })],
        _ => [.. Copy.Unread.Select(item => ((Record)Child, item))],
    };

    /// <summary>Entries of other children's, adults' and households' records in which the person's whole name is written, and which the reader may see.</summary>
    private List<(Record Record, CopyItem Item)> Others()
    {
        var names = Child.Facts<Domain.People.Name>().Select(name => name.Fact).Where(name => name.Given.Length > 0 && name.Family.Length > 0).Select(name => (IReadOnlyList<string>)[name.Given, name.Family]).ToList();
        var among = County.Everything.Where(record => record is Domain.Children.ChildRecord or Domain.Relations.AdultRecord or Domain.Fostering.HouseholdRecord && record.Id != Child.Id && MaySee(record) && !Seeing.IsSealedTo(record)).ToList();
        var until = Child.Line(For.FactId).First().Signature.Seq;
        return [.. names.SelectMany(name => WordsFound.In(among, name, MayRead)).DistinctBy(found => found.Entry.Id).Where(found => found.Entry.Signature.Seq < until)
            .OrderBy(found => found.On).Select(found => (found.Record, new CopyItem(found.Entry, CopyOfRecord.DayOf(found.Entry), false, Copy.ChoiceOf(found.Entry.Id))))];
    }
}

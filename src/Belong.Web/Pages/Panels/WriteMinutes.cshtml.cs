using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>The minutes of a meeting on one page, a text under each item of its agenda.</summary>
[Needs(Permission.ServePanels)]
public sealed partial class WriteMinutesModel(TheHouse house) : PanelPage(house)
{
    /// <summary>An item with what is minuted under it.</summary>
    public sealed record Part(FactId? Item, string Title, bool IsExempt, string Text, string? Paper)
    {
        public string Field => WriteMinutes.FieldOf(Item);

        public string SeenField => $"Seen-{Field}";

        /// <summary>What stands in the record, as it is known again; of a draft, what stood there when it was begun.</summary>
        public string Seen { get; init; } = "";
    }

    public IReadOnlyList<Part> Parts { get; private set; } = [];

    protected override bool KeepsDrafts => true;

    /// <summary>Who may be named as having spoken.</summary>
    public IReadOnlyList<string> Names => [.. Panel.SeatsOn(Meeting!.Fact.On).Select(seat => seat.Fact.Name)];

    public string Example => Meeting!.Fact.On.AddMonths(1).InWords();

    /// <summary>Who was there, in a line.</summary>
    public string Present => Panel.MembersPresent(Meeting!.FactId) is > 0 and var there ? $"{there} {(there == 1 ? "member" : "members")} present." : "Attendance is not recorded yet.";

    public void OnGet()
    {
        TakeUpDraft();
        Parts = Read(field => Draft.GetValueOrDefault(field));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Parts = Read(field => Request.HasFormContentType && Request.Form.TryGetValue(field, out var typed) ? typed.ToString() : null);
        var texts = Parts.Select(part => (part.Item, Text: WithFigures(part))).ToImmutableArray();
        var seen = Parts.Where(part => Request.HasFormContentType && Request.Form.ContainsKey(part.SeenField)).Select(part => (part.Item, Request.Form[part.SeenField].ToString())).ToImmutableArray();
        return ModelState.IsValid && await RecordAsync(new WriteMinutes(Panel.Id, Meeting!.FactId) { Parts = texts, Seen = seen }, Change, "Minutes saved") ? Redirect(OfMeeting("minutes")) : Page();
    }

    public IActionResult OnPostDraft() => KeepFor(OfMeeting("minutes/write"));

    private IReadOnlyList<Part> Read(Func<string, string?> typed)
    {
        var parts = new List<Part> { new(null, "The meeting as a whole", false, "", null) };
        parts.AddRange(Panel.ItemsOf(Meeting!.FactId).Select(listed => new Part(listed.Item.FactId, $"{listed.Number} {listed.Item.Fact.Title}", listed.Item.Fact.Exempt, "", listed.Pages is [var first, ..] ? $"{OfMeeting("pack")}#page-{first}" : null)));
        return [.. parts.Select(part => part with { Text = typed(part.Field) ?? MinutesText.Of(Panel, Meeting.FactId, part.Item), Seen = Draft.GetValueOrDefault(part.SeenField) ?? MinutesText.SignOf(MinutesText.Of(Panel, Meeting.FactId, part.Item)) })];
    }

    /// <summary>Figures that are asked for stand as they read today: minutes say what was said.</summary>
    private string WithFigures(Part part) => Asked().Replace(part.Text, match =>
    {
        var (ask, wrong) = FigureAsk.Parse(match.Groups["ask"].Value);
        if (ask is null || ask.Printed is Printed.Table or Printed.Chart)
        {
            ModelState.AddModelError(part.Field, wrong ?? $"A table cannot stand in minutes: {match.Value}");
            return match.Value;
        }

        var year = ReportingYear.Of(Meeting!.Fact.On).Before;
        var least = Terms.Number(SmallNumbers.Hidden, Today);
        var filled = new FillPaper(County, year, Meeting.Fact.On, period => House.ReadingOf(County, period, Terms), figure => figure.GroupInWords, least).Fill([new Paragraph([new Run("", Ask: ask)])]);
        if (filled.Wrong.Length > 0 || Suppression.Of(filled.Figures, least).Count > 0)
        {
            ModelState.AddModelError(part.Field, filled.Wrong is [var first, ..] ? first : $"{match.Value} is too small a number to be published: minute it in words");
            return match.Value;
        }

        return PlainWords.Of(((Paragraph)filled.Blocks[0]).Text);
    });

    [GeneratedRegex(@"\{\{(?<ask>[^{}]*)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();

    protected override IActionResult? Begin() =>
        base.Begin() is { } refusal ? refusal
        : Panel.Confirmed(Meeting!.FactId) is not null || Meeting.Fact.On > Today ? NotFound()
        : null;
}

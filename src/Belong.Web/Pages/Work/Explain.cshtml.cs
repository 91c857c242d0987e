using Belong.Domain.Duties;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Work;

/// <summary>Says of many late tasks at once why they were not done: those that can be mended no more, and those late for long.</summary>
[Needs(Permission.ExplainTasks)]
public sealed class ExplainModel(TheHouse house) : BelongPage(house)
{
    public static int AtMost => 200;

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The tasks that are ticked: the record and the key.</summary>
    [BindProperty]
    public List<string> Tasks { get; set; } = [];

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    /// <summary>One rule only, by its title.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    public IReadOnlyList<Owed> Missed { get; private set; } = [];

    public IReadOnlyList<Owed> Old { get; private set; } = [];

    public IReadOnlyList<string> Rules { get; private set; } = [];

    /// <summary>Of what was explained and sent back, what is still to be done.</summary>
    public string SentBack(Owed owed) => owed.Record.Facts<DutyExplained>().LastOrDefault(each => each.Fact.Key == owed.Duty.Key && each.Fact.Accepted == false)?.Fact is { } back ? $"Sent back by {NameOf(back.AnsweredBy)}: {back.Answer}" : "";

    public static string ValueOf(Owed owed) => $"{owed.Record.Id}|{owed.Duty.Key}";

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostAsync()
    {
        Read();
        var chosen = Missed.Concat(Old).Where(owed => Tasks.Contains(ValueOf(owed))).Select(owed => new DutyOf(owed.Record.Id, owed.Duty.Key)).ToList();
        var accepts = Me.May(Permission.AcceptReasons);
        return await RecordAsync(new ExplainDuties { Duties = chosen, Reason = Reason, Words = Words, Accepts = accepts }, Change, $"{Domain.Time.NumberWords.Count(chosen.Count, "task")} explained{(accepts ? "" : ", and sent to your manager to accept")}")
            ? Redirect("/work/explain")
            : Page();
    }

    private void Read()
    {
        var owed = House.OwedIn(County, Terms);
        var (missed, old) = Explanations.Of(Me, owed, WorkList.For(Me, WorkOf.Mine, owed, Day, MaySeeDuties), MaySeeDuties);
        Rules = [.. missed.Concat(old).Select(each => each.Duty.Rule.Title).Distinct().Order(StringComparer.CurrentCulture)];
        Missed = [.. missed.Where(Narrow).Take(AtMost)];
        Old = [.. old.Where(Narrow).Take(AtMost)];
        Showing(Missed.Concat(Old).Select(each => each.Record));

        bool Narrow(Owed each) => string.IsNullOrEmpty(Rule) || each.Duty.Rule.Title == Rule;
    }
}

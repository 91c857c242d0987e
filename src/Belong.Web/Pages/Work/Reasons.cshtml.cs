using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Work;

/// <summary>Why tasks were not done, for a manager to accept or send back, several at once.</summary>
[Needs(Permission.AcceptReasons)]
public sealed class ReasonsModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public List<Guid> Reasons { get; set; } = [];

    [BindProperty]
    public bool? Accepts { get; set; }

    [BindProperty]
    public string Answer { get; set; } = "";

    public IReadOnlyList<(Record Record, Entry<DutyExplained> Said)> Waiting { get; private set; } = [];

    /// <summary>Accepted of late: sent back, the task is asked again.</summary>
    public IReadOnlyList<(Record Record, Entry<DutyExplained> Said)> Accepted { get; private set; } = [];

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostAsync()
    {
        Read();
        var chosen = Waiting.Concat(Accepted).Where(each => Reasons.Contains(each.Said.FactId.Value)).Select(each => new ExplanationOf(each.Record.Id, each.Said.FactId)).ToList();
        return await RecordAsync(new AnswerExplanations { Explanations = chosen, Accepts = Accepts, Answer = Answer }, Change, $"{Domain.Time.NumberWords.Count(chosen.Count, "reason")} {(Accepts == true ? "accepted" : "sent back")}")
            ? Redirect("/work/reasons")
            : Page();
    }

    private void Read()
    {
        Waiting = Explanations.WaitingFor(this, County);
        Accepted = Explanations.AcceptedFor(this, County);
        foreach (var each in Waiting.Concat(Accepted))
        {
            Showing(each.Record.Id);
        }
    }
}

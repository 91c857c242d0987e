using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>
/// Closes an item that was published as open: from then on it is exempt, and its paper is taken from everybody's pages. Its number and
/// pages stay as they were. What somebody took away before cannot be called back.
/// </summary>
public sealed record CloseItem(SubjectId Panel, FactId Item) : Act
{
    [Asks("Which paragraphs of Schedule 12A make the item exempt?", Several = true)]
    public string Under { get; init; } = "";

    [Asks("What should the item be called on the public agenda?", Hint = "The item stands on the public agenda; only its report and minute are withheld. Name the kind of business and no person")]
    public string PublicTitle { get; init; } = "";

    [Asks("Why does keeping the report closed outweigh the public interest in disclosure?", Long = true, Hint = "Printed on the public agenda")]
    public string PublicInterest { get; init; } = "";

    [Asks("Why is the item being closed now?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Under), AgendaItem.Paragraphs)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var item = (county.Find(Panel) as PanelRecord)?.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == Item);
        if (item is null)
        {
            problems.Add("", "There is no such item");
        }
        else if (item.Fact.Exempt)
        {
            problems.Add("", "The item is already exempt");
        }

        if (Under.Length == 0)
        {
            problems.Add(nameof(Under), "Select the paragraphs of Schedule 12A that make the item exempt");
        }

        if (PublicTitle.Trim().Length is 0 or > 200)
        {
            problems.Add(nameof(PublicTitle), "Enter what the item is called on the public agenda, up to 200 characters");
        }

        if (PublicInterest.Trim().Length == 0)
        {
            problems.Add(nameof(PublicInterest), "Enter why keeping the item closed outweighs the public interest in disclosure");
        }

        if (Reason.Trim().Length == 0)
        {
            problems.Add(nameof(Reason), "Enter why the item is being closed now");
        }

        return problems.Any ? problems : Statement.Correct(item!, item!.Fact with { Exempt = true, Under = Under, PublicInterest = PublicInterest.Trim(), PublicTitle = PublicTitle.Trim() });
    }
}

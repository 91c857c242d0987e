using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Governance;

/// <summary>Every rule at work: what it asks, where it is written, from when, whether it was verified, and how it stands today.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class RulesModel(TheHouse house) : BelongPage(house)
{
    public sealed record Row(Rule Rule, int Due, int Overdue, int Met, int MetLate, int Never, int NotKnown);

    /// <summary>Counted over every child and every panel, whoever reads: they are counts, and name nobody.</summary>
    public ImmutableArray<Row> Rows { get; private set; }

    public void OnGet() => Rows = Read();

    public IActionResult OnGetXlsx() => File(Take().AsXlsx(), Sheet.Xlsx, "rules.xlsx");

    public IActionResult OnGetCsv() => File(Take().AsCsv(), "text/csv; charset=utf-8", "rules.csv");

    private ImmutableArray<Row> Read()
    {
        var terms = Terms;
        var counted = AtOnce.Many(County.Children, child => child.AllDuties(terms)).Concat(County.Panels.SelectMany(panel => panel.AllDuties(terms))).GroupBy(duty => duty.Rule)
            .ToDictionary(each => each.Key, each => each.CountBy(duty => duty.On(Day)).ToDictionary());
        return
        [
            .. Clocks.Rules.Select(rule =>
            {
                var states = counted.GetValueOrDefault(rule) ?? [];
                int Of(DutyState state) => states.GetValueOrDefault(state);
                return new Row(rule, Of(DutyState.Due), Of(DutyState.Overdue), Of(DutyState.MetOnTime), Of(DutyState.MetLate), Of(DutyState.NeverMet), Of(DutyState.NotKnown));
            }),
        ];
    }

    private Sheet Take() => new("Rules", ["Rule", "Source", "Standing", "Verified", "In force from", "In force until", "Who", "Ends", "Due", "Overdue", "Met in time", "Met late", "Never met", "Not known"], Read().Select(row => (IReadOnlyList<object?>)
        [row.Rule.Title, row.Rule.Source, row.Rule.StandingInWords, row.Rule.Verified ? "yes" : "no", row.Rule.InForce.From, row.Rule.InForce.Until, row.Rule.Who.InWords(), row.Rule.StoppedBy, row.Due, row.Overdue, row.Met, row.MetLate, row.Never, row.NotKnown]));
}

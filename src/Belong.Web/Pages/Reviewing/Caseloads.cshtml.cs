using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>Each officer's caseload against the standard for their hours, with leave, locums, areas, lead roles and the year's audits.</summary>
[Needs(Permission.SeeReviewing)]
public sealed class CaseloadsModel(TheHouse house) : BelongPage(house)
{
    public sealed record Row(WorkerRecord Worker, Employment Post, int Children, int FullTime, int Least, int Most, bool Away, string Leads, int Files, int Observed)
    {
        public decimal? PerFullTime => FullTime == 0 ? null : Children * 100m / FullTime;
    }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int WithoutOfficer { get; private set; }

    public int ByException { get; private set; }

    public decimal FullTime => Rows.Sum(row => row.FullTime) / 100m;

    public int Children => Rows.Sum(row => row.Children);

    public void OnGet() => Read();

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "caseloads.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "caseloads.csv");
    }

    private void Read()
    {
        var children = ChildrenBy.Officer(County, Day);
        var (least, most) = (Terms.Number(SuggestOfficers.Least, Day), Terms.Number(SuggestOfficers.Standard, Day));
        var year = Day.AddYears(-1);
        Rows =
        [
            .. from worker in County.Workers
               let post = worker.WorksOn(Day)?.Fact
               where post is not null && (post.Post == Post.ReviewingOfficer || children[worker.WorkerId].Any())
               let fullTime = worker.FullTimeOn(Day)
               let audits = worker.Facts<OfficerAudit>().Where(audit => audit.Fact.On > year).ToList()
               orderby post.Team, worker.WorkerId
               select new Row(worker, post, children[worker.WorkerId].Count(), fullTime, least * fullTime / 100, most * fullTime / 100, worker.IsAwayOn(Day), string.Join(", ", worker.LeadsOn(Day).Select(lead => LeadRole.Themes.Say(lead.Fact.Theme))), audits.Count(audit => audit.Fact.Kind == "file"), audits.Count(audit => audit.Fact.Kind == "observed")),
        ];
        WithoutOfficer = children[""].Count();
        ByException = children.All.SelectMany(each => each.Children).Count(child => child.ReviewingOfficerOn(Day)?.Fact.Exception.Length > 0);
    }

    private Sheet Take() => new("Caseloads", ["Officer", "Team", "Area", "Full time", "Kind", "Purpose", "Children", "To a full-time officer", "Standard from", "Standard to", "Leads on", "Files audited", "Reviews observed"], Rows.Select(row => (IReadOnlyList<object?>)
        [row.Worker.CalledName, row.Post.Team, row.Post.Area, row.FullTime / 100m, row.Post.Kind, row.Post.Purpose, row.Children, row.PerFullTime, row.Least, row.Most, row.Leads, row.Files, row.Observed]))
    {
        About = [("Title", "Caseloads"), ("Children", Children), ("Children without an officer", WithoutOfficer), ("Day", Day.InWords())],
    };
}

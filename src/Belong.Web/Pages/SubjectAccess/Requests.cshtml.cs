using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.SubjectAccess;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SubjectAccess;

/// <summary>Everybody who asked for their record: who waits, until when, and what was answered.</summary>
[Needs(Permission.KeepRecords)]
public sealed class RequestsModel(TheHouse house) : BelongPage(house)
{
    public override bool LooksBack => true;

    public IReadOnlyList<(ChildRecord Child, Entry<AccessRequest> Request, Duty? Answer)> Open { get; private set; } = [];

    public IReadOnlyList<(ChildRecord Child, Entry<AccessRequest> Request, Duty? Answer, string Ended)> Done { get; private set; } = [];

    /// <summary>Whose record it is; of a sealed one that is not open to the reader, that it is one.</summary>
    public string CalledOf(ChildRecord child) => MaySee(child) && !Seeing.IsSealedTo(child) ? child.CalledName : "A sealed record";

    public void OnGet()
    {
        // Read in Begin.
    }

    public IActionResult OnGetXlsx() => File(new Sheet("Requests", ["Received", "Person", "Who asked", "Due", "Answered", "How it ended"],
        Open.Select(each => (each.Child, each.Request, each.Answer, Ended: "Waiting")).Concat(Done.Select(each => (each.Child, each.Request, each.Answer, each.Ended)))
            .Select(each => (IReadOnlyList<object?>)[each.Request.Fact.ReceivedOn, CalledOf(each.Child), AccessRequest.Askers.Say(each.Request.Fact.Asker), each.Answer?.By, each.Answer?.DoneOn, each.Ended]))
    {
        About = [("Title", "Requests for records"), ("Day", Day.InWords())],
    }.AsXlsx(), Sheet.Xlsx, "requests-for-records.xlsx");

    protected override IActionResult? Begin()
    {
        var all = County.Children.Where(child => !child.Facts<AccessRequest>().IsEmpty && MaySee(child)).SelectMany(child => child.Facts<AccessRequest>().Select(request =>
            (child, request, child.AllDuties(Terms).FirstOrDefault(duty => duty.About?.FactId == request.FactId && duty.Rule.Act == typeof(GiveCopy))))).ToList();
        Open = [.. all.Where(each => each.child.OpenRequest(each.request.FactId) is not null).OrderBy(each => each.Item3?.By)];
        Done = [.. all.Where(each => each.child.OpenRequest(each.request.FactId) is null).OrderByDescending(each => each.request.Fact.ReceivedOn)
            .Select(each => (each.child, each.request, each.Item3, each.child.GivenOf(each.request.FactId)?.Fact.InWords ?? each.child.EndOf(each.request.FactId)?.Fact.InWords ?? ""))];
        Showing(all.Select(each => each.child).Where(MaySee));
        return null;
    }
}

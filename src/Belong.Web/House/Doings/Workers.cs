using Belong.Domain.Workforce;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What is kept of somebody who works for the council.</summary>
public sealed class Workers : DoingList<WorkerRecord>
{
    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(Employment), "Post", RunReviewingService, "Work"),
        new(typeof(LeadRole), "Lead role", RunReviewingService, "Work"),
        new(typeof(Away), "Leave", RunReviewingService, "Work"),
        new(typeof(EmailAddress), "E-mail", RunReviewingService, "Work"),
        new(typeof(OfficerAudit), "Audit or observation", RunReviewingService, "Work"),
    ];
}

using Belong.Domain.Facts;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;

namespace Belong.Web.House.SignIn;

/// <summary>Who somebody signed in is today: by the post that their record says they hold, asked at each request, so that a post that ended opens nothing.</summary>
public static class PeopleInPost
{
    /// <summary>Null for who holds no post today, or one that nothing here belongs to.</summary>
    public static Person? Of(County county, string worker, DateOnly today) =>
        county.Worker(worker) is { } record && !record.Facts<SignInStopped>().Any(stopped => stopped.Fact.Span.Covers(today)) && record.WorksOn(today) is { Fact: var post } && Roles.Of(post.Role) is { } role ? new(worker, record.CalledName, role, post.Team) { Covers = CoveredBy(county, worker, today) } : null;

    /// <summary>For whom somebody covers today.</summary>
    public static IReadOnlyList<string> CoveredBy(County county, string worker, DateOnly today) => [.. county.CoveredBy(worker, today).Select(each => each.Worker.WorkerId)];
}

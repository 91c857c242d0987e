using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Workforce;

namespace Belong.Domain.SignIn;

/// <summary>
/// Who it is that comes from the council's sign-in, and in which post: by the account they were first known by, else by a sign-in id or an address that is theirs
/// alone; and by the claims that give posts, where the council maps any.
/// </summary>
public sealed record WhoSignsOn
{
    /// <summary>Why they do not come in, for whoever keeps sign-in; null where they do. They themselves are told no more than where to ask.</summary>
    public string? Refused { get; private init; }

    /// <summary>Their record; null where they come for the first time and one is opened.</summary>
    public WorkerRecord? Worker { get; private init; }

    /// <summary>The post that their claims give them and their record does not say yet; null where there is nothing to change.</summary>
    public PostOfClaim? NewPost { get; private init; }

    /// <summary>Nothing is to be recorded before they come in.</summary>
    public bool IsKnown { get; private init; }

    public static WhoSignsOn Of(County county, DateOnly today, SignOnClaims claims)
    {
        if (claims.Issuer.Length == 0 || claims.Subject.Length == 0)
        {
            return new() { Refused = "The sign-in provider did not say who it is" };
        }

        var bound = county.FoundBy(SignOn.Words(claims.Issuer, claims.Subject)).OfType<WorkerRecord>().ToList();
        var worker = bound.Count == 1 ? bound[0] : null;
        if (bound.Count > 1)
        {
            return new() { Refused = "Two people’s records have this account" };
        }

        if (worker is null)
        {
            var alike = county.Workers.Where(each => IsNamed(each, claims)).ToList();
            if (alike.Count > 1)
            {
                return new() { Refused = $"“{claims.Name}” could be {string.Join(" or ", alike.Select(each => each.CalledName))}" };
            }

            worker = alike.SingleOrDefault();
            if (worker?.Facts<SignOn>().Any(on => on.Fact.Issuer == claims.Issuer) == true)
            {
                return new() { Refused = $"{worker.CalledName} signs in with another account: if this one is right, withdraw the other from their record" };
            }
        }

        var lines = county.Council.Facts<PostOfClaim>().Where(line => line.Fact.Span.Covers(today)).ToImmutableArray();

        // Nobody gives themselves a post, by a line of their own either.
        var given = lines.FirstOrDefault(line => claims.All.Contains((line.Fact.Claim, line.Fact.Value)) && (worker is null || line.Signature.By != worker.WorkerId))?.Fact;
        if (!lines.IsEmpty && given is null)
        {
            return new() { Refused = "None of their claims gives a post here", Worker = bound.Count == 1 ? worker : null };
        }

        var holds = worker?.WorksOn(today)?.Fact;
        var takes = given is not null && (holds is null || holds.Role != given.Role || (given.Team.Length > 0 && holds.Team != given.Team)) ? given : null;
        return worker is null && given is null ? new() { Refused = "Nobody of this name or address works here" }
            : takes is null && holds is null ? new() { Refused = $"{worker!.CalledName} holds no post today" }
            : new() { Worker = worker, NewPost = takes, IsKnown = takes is null && bound.Count == 1 };
    }

    private static bool IsNamed(WorkerRecord worker, SignOnClaims claims) =>
        claims.Name.Length > 0 && (worker.WorkerId.Equals(claims.Name, StringComparison.OrdinalIgnoreCase) || worker.Email.Equals(claims.Name, StringComparison.OrdinalIgnoreCase));
}

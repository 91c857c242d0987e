using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Workforce;

namespace Belong.Domain.SignIn;

/// <summary>
/// Somebody comes in by the council's sign-in: what their record does not say yet is said, that it is this account and this post. Whoever comes for the first
/// time, with a claim that gives a post, has a record opened.
/// </summary>
/// <param name="Opened">The id of the record where one is opened.</param>
public sealed record ComeBySignOn(SubjectId Opened) : Act
{
    public SignOnClaims? Claims { get; init; }

    public override string Why => "Said by the council’s sign-in";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Claims is not { } claims)
        {
            problems.Add(nameof(Claims), "Nobody signed in");
            return problems;
        }

        var who = WhoSignsOn.Of(county, today, claims);
        if (who.Refused is { } why)
        {
            problems.Add(nameof(Claims), why);
            return problems;
        }

        var said = new List<Statement>();
        var id = who.Worker?.Id ?? Opened;
        if (who.Worker is null)
        {
            said.Add(Statement.Say(id, new Name { Given = claims.First("given_name") is { Length: > 0 } given ? given : claims.First("name") is { Length: > 0 } name && claims.First("family_name").Length == 0 ? name : "", Family = claims.First("family_name") }));
            said.Add(Statement.Say(id, new Identifier { Scheme = Workers.Scheme, Value = Workers.FreeId(county, claims.Called.Split('@')[0]) }));
            if (EmailAddress.Is(claims.Email))
            {
                said.Add(Statement.Say(id, new EmailAddress { Address = claims.Email }));
            }
        }

        if (who.Worker?.Facts<SignOn>().Any(on => on.Fact.Issuer == claims.Issuer && on.Fact.Subject == claims.Subject) != true)
        {
            said.Add(Statement.Say(id, new SignOn { Issuer = claims.Issuer, Subject = claims.Subject, Name = claims.Called }));
        }

        if (who.NewPost is { } post)
        {
            said.AddRange(HoldPost.Statements(who.Worker, id, new Employment { Role = post.Role, Team = post.Team, From = today }));
        }

        return Outcome.Add(said, who.Worker is null ? [Opening.Of<WorkerRecord>(id)] : []);
    }
}

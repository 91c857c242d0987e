using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Workforce;

/// <summary>One person as another system of the council tells of them: who they are, and which post they hold.</summary>
/// <param name="Until">The last day on which they hold it; null while it goes on.</param>
public sealed record PersonTold(int Line, string Id, string Given, string Family, string Email, string Role, string Team, DateOnly? From, DateOnly? Until);

/// <summary>
/// Takes over joiners, movers and leavers from another system: what is new is recorded, what ended is ended, what is the same is left alone. Whoever the file does
/// not name is left as they are, unless it is said that it names everybody: then their post ends today.
/// </summary>
public sealed record TakePeople : Act
{
    public ImmutableArray<PersonTold> People { get; init; } = [];

    /// <summary>The file names everybody who works here: whoever is not in it has left.</summary>
    public bool IsEverybody { get; init; }

    public override string Why => "From the council’s list of people";

    /// <summary>Ids for the records that are opened, from one that is made anew for each file: the same file taken twice opens the same.</summary>
    public Guid Opens { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        foreach (var twice in People.GroupBy(person => person.Id.Trim(), StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            problems.Add("", $"Line {twice.Last().Line}: {twice.Key} stands in the file twice, first in line {twice.First().Line}");
        }

        var (said, opened) = (new List<Statement>(), new List<Opening>());
        foreach (var (at, told) in People.Index())
        {
            Take(county, today, told, at, problems, said, opened);
        }

        if (IsEverybody)
        {
            var named = People.Select(person => person.Id.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var left = county.Workers.Where(worker => worker.WorkerId.Length > 0 && !named.Contains(worker.WorkerId) && worker.WorksOn(today)?.Fact is { Until: null, Post: not Post.Administrator }).ToList();
            said.AddRange(left.Select(worker => Statement.End(worker.WorksOn(today)!, today)));
        }

        return problems.Any ? problems : Outcome.Add(said, opened);
    }

    private void Take(County county, DateOnly today, PersonTold told, int at, Problems problems, List<Statement> said, List<Opening> opened)
    {
        var id = told.Id.Trim();
        if (Wrong(told) is { } wrong)
        {
            problems.Add("", $"Line {told.Line}: {wrong}");
            return;
        }

        var worker = county.Workers.FirstOrDefault(each => each.WorkerId.Equals(id, StringComparison.OrdinalIgnoreCase));
        var subject = worker?.Id ?? new SubjectId(ChangeId.Of($"{Opens} {at}").Value);
        if (worker is null)
        {
            opened.Add(Opening.Of<WorkerRecord>(subject));
            said.Add(Statement.Say(subject, new Name { Given = told.Given.Trim(), Family = told.Family.Trim() }));
            said.Add(Statement.Say(subject, new Identifier { Scheme = Workers.Scheme, Value = id }));
        }

        if (told.Email.Trim() is { Length: > 0 } email && worker?.Email != email)
        {
            said.Add(worker?.Facts<EmailAddress>() is [.., var before] ? Statement.Correct(before, new EmailAddress { Address = email }) : Statement.Say(subject, new EmailAddress { Address = email }));
        }

        // An administrator's post is given here, and not by a file.
        var held = worker?.WorksOn(today);
        var from = told.From ?? today;
        if (told.Role.Length == 0)
        {
            if (held is { Fact: { Until: null, Post: not Post.Administrator } })
            {
                said.Add(Statement.End(held, told.Until ?? today));
            }
        }
        else if (held?.Fact is { } same && same.Role == told.Role && same.Team == told.Team.Trim())
        {
            if (told.Until is { } until && same.Until != until)
            {
                said.Add(Statement.End(held, until));
            }
        }
        else if (held?.Fact.Post != Post.Administrator && worker?.Facts<Employment>().Any(post => post.Fact.Role == told.Role && post.Fact.Team == told.Team.Trim() && post.Fact.From == from) != true)
        {
            said.AddRange(HoldPost.Statements(worker, subject, new Employment { Role = told.Role, Team = told.Team.Trim(), From = held is null || from > held.Fact.From ? from : today, Until = told.Until }));
        }
    }

    private static string? Wrong(PersonTold told) =>
        told.Id.Trim().Length is 0 or > Workers.LongestId || !told.Id.Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') || Workers.NotIds.Contains(told.Id.Trim()) ? $"“{told.Id}” is not a sign-in ID: up to {Workers.LongestId} letters, digits and hyphens"
        : told.Given.Trim().Length == 0 && told.Family.Trim().Length == 0 ? $"{told.Id} has no name"
        : told.Email.Trim().Length > 0 && !EmailAddress.Is(told.Email.Trim()) ? $"“{told.Email}” is not an email address"
        : told.Role.Length > 0 && Posts.Of(told.Role) is null ? $"“{told.Role}” is not a post: use {string.Join(", ", Posts.Codes.Codes.Select(code => code.Value))}"
        : Posts.Of(told.Role) is Post.Administrator ? $"the post of system administrator is not taken from a file: give it under People"
        : told.Until < told.From ? "the end is before the start"
        : null;
}

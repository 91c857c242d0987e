using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Workforce;

/// <summary>Opens a record for somebody who works for the council, under the id that signatures and allocations carry.</summary>
public sealed record OpenWorker(SubjectId Worker) : Act
{
    [Asks("Sign-in ID")]
    public string Id { get; init; } = "";

    [Asks("Given name")]
    public string Given { get; init; } = "";

    [Asks("Family name")]
    public string Family { get; init; } = "";

    /// <summary>Where the daily digest goes; blank for none.</summary>
    [Asks("Email address", Hint = "A message each morning says how many tasks are due, and names no child. Leave blank to send none.")]
    public string Email { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Id.Trim().Length == 0)
        {
            problems.Add(nameof(Id), "Enter the sign-in ID");
        }
        else if (!Id.Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') || Id.Trim().Length > Workers.LongestId || Workers.NotIds.Contains(Id.Trim()))
        {
            problems.Add(nameof(Id), "Enter an ID of up to 40 letters, digits and hyphens");
        }
        else if (county.Workers.Any(worker => worker.WorkerId.Equals(Id.Trim(), StringComparison.OrdinalIgnoreCase)) || county.Exists(Worker))
        {
            problems.Add(nameof(Id), "Another worker already has this ID");
        }

        if (Given.Trim().Length == 0 && Family.Trim().Length == 0)
        {
            problems.Add(nameof(Given), "Enter the name");
        }

        if (Email.Trim().Length > 0 && !EmailAddress.Is(Email.Trim()))
        {
            problems.Add(nameof(Email), "Enter an email address, such as name@example.org");
        }
        else if (Email.Trim().Length > 0 && EmailAddress.IsAnothers(county, Email, Worker))
        {
            problems.Add(nameof(Email), "Somebody else here has this address");
        }

        return problems.Any ? problems : Outcome.Add(
            new Fact[] { new Name { Given = Given.Trim(), Family = Family.Trim() }, new Identifier { Scheme = Workers.Scheme, Value = Id.Trim() } }
                .Concat(Email.Trim().Length > 0 ? [new EmailAddress { Address = Email.Trim() }] : [])
                .Select(fact => Statement.Say(Worker, fact)),
            Opening.Of<WorkerRecord>(Worker));
    }
}

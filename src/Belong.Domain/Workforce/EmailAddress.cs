using Belong.Domain.Facts;

namespace Belong.Domain.Workforce;

/// <summary>Where somebody who works for the council reads e-mail.</summary>
[Fact<WorkerRecord>("email", Title = "E-mail", Plain = true)]
public sealed record EmailAddress : Fact
{
    [Asks("Email address")]
    public string Address { get; init; } = "";
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        IsAnothers(county, Address, record.Id) ? [new(nameof(Address), "Somebody else here has this address")] : [];

    /// <summary>Another person's record has the address: by it the council's sign-in finds somebody, and it must be one.</summary>
    public static bool IsAnothers(County county, string address, SubjectId of) =>
        county.Workers.Any(worker => worker.Id != of && worker.Email.Equals(address.Trim(), StringComparison.OrdinalIgnoreCase));

    public override bool StandsFor(Fact other) => other is EmailAddress;
    public override (string Part, string Ask)? Lacks => Is(Address) ? null : (nameof(Address), "Enter an email address, such as name@example.org");
    public override string InWords => Address;

    /// <summary>One mailbox and nothing else: no name beside it, no second one.</summary>
    public static bool Is(string text) =>
        System.Net.Mail.MailAddress.TryCreate(text, out var read) && read.Address == text && read.Host.Contains('.', StringComparison.Ordinal) && System.Text.Ascii.IsValid(text) && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is ',' or ';' or '<' or '>' or '"');
}

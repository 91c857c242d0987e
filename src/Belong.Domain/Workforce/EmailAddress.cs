using Belong.Domain.Facts;

namespace Belong.Domain.Workforce;

/// <summary>Where somebody who works for the council reads e-mail.</summary>
[Fact<WorkerRecord>("email", Title = "E-mail", Plain = true)]
public sealed record EmailAddress : Fact
{
    [Asks("Email address")]
    public string Address { get; init; } = "";
    public override bool StandsFor(Fact other) => other is EmailAddress;
    public override (string Part, string Ask)? Lacks => Is(Address) ? null : (nameof(Address), "Enter an email address, such as name@example.org");
    public override string InWords => Address;

    /// <summary>One mailbox and nothing else: no name beside it, no second one.</summary>
    public static bool Is(string text) =>
        System.Net.Mail.MailAddress.TryCreate(text, out var read) && read.Address == text && read.Host.Contains('.', StringComparison.Ordinal) && System.Text.Ascii.IsValid(text) && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is ',' or ';' or '<' or '>' or '"');
}

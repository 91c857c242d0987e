using System.Security.Cryptography;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903.Export;

/// <summary>
/// Signs a return off as it stands, and freezes its rows with the children they are about. It can be signed again when
/// the record has changed; each signature stays.
/// </summary>
/// <param name="Seen">The hash of the files the signer saw.</param>
/// <param name="Errors">Rows that rules named, those waived left out.</param>
public sealed record SignOffReturn(int Year, string Seen, int Errors, int Waived) : Act
{
    public string Comment { get; init; } = "";

    public override string Why => $"The {Year - 1}-{Year % 100:00} return is right";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        if (SignedReturn.Last(county, Year)?.Fact.Hash == Seen)
        {
            return Outcome.Nothing;
        }

        var made = ReturnOfRecord.Of(county, Year);
        var problems = new Problems();
        if (made.Rows == 0)
        {
            problems.Add("", "This return has no rows, so there is nothing to sign");
        }
        else if (HashOf(made) != Seen)
        {
            problems.Add("", "The record has changed since you opened this page: check the return again before signing");
        }

        if (today <= new ReportingYear(Year).Until)
        {
            problems.Add("", $"The year ends on {new ReportingYear(Year).Until.InWords()}: the return can be signed off after that");
        }

        if (Errors > 0 && Comment.Trim().Length < 10)
        {
            problems.Add(nameof(Comment), $"{Errors.InWords()} {(Errors == 1 ? "error remains" : "errors remain")}: enter why the return is going out with errors");
        }

        if (problems.Any)
        {
            return problems;
        }

        var subject = ImportOfReturn.RecordOf(made.Authority, Year);
        var signed = new SignedOff { Year = Year, Hash = Seen, Rows = made.Rows, Errors = Errors, Waived = Waived, Comment = Comment.Trim() };
        return Outcome.Add([Statement.Say(subject, signed), .. SignedReturn.Freeze(made, Seen)], county.Exists(subject) ? [] : [Opening.Of<ReturnRecord>(subject)]);
    }

    /// <summary>SHA-256 over the CSV files and the evidence of a return, in order, as hexadecimal.</summary>
    public static string HashOf(MadeReturn made)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in WriteReturn.AsCsv(made).Append(WriteReturn.Evidence(made)))
        {
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

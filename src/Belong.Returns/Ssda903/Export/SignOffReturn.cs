using System.Globalization;
using System.Security.Cryptography;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Returns.Ssda903.Export;

/// <summary>Signs a return off as it stands. It can be signed again when the record has changed; each signature stays.</summary>
/// <param name="KnownAt">The instant of the last change the signer saw.</param>
/// <param name="Hash">Of the files the signer saw.</param>
public sealed record SignOffReturn(int Year, DateTime KnownAt, string Hash, int Rows, int Errors, int Waived) : Act
{
    public string Comment { get; init; } = "";

    public override string Why => $"The {Year - 1}-{Year % 100:00} return is right";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var authority = county.Council.Authority?.Code ?? "";
        var subject = ImportOfReturn.RecordOf(authority, Year);
        var record = county.Find(subject);
        if (record?.Facts<SignedOff>().LastOrDefault()?.Fact.Hash == Hash)
        {
            return Outcome.Nothing;
        }

        var problems = new Problems();
        if (Rows == 0)
        {
            problems.Add("", "There is not one row in this return, so there is nothing to sign");
        }

        if (county.At > KnownAt)
        {
            problems.Add("", "The record has changed since you opened this page: look again at what you sign");
        }

        if (Errors > 0 && Comment.Trim().Length < 10)
        {
            problems.Add(nameof(Comment), $"{Errors} errors stand: enter why the return goes out with them");
        }

        var signed = Statement.Say(subject, new SignedOff { Year = Year, KnownAt = KnownAt.ToString("O", CultureInfo.InvariantCulture), Hash = Hash, Rows = Rows, Errors = Errors, Waived = Waived, Comment = Comment.Trim() });
        return problems.Any ? problems : record is null ? Outcome.Add([signed], new Opening(subject, SubjectKind.Return)) : signed;
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

    /// <summary>The return as it was signed off, made again from what was known then; null where it was never signed.</summary>
    /// <param name="asKnownAt">Reads the county as known at an instant.</param>
    public static (SignedOff Signed, MadeReturn Made, bool Same)? Again(County county, int year, Func<DateTime, County> asKnownAt)
    {
        var record = county.Find(ImportOfReturn.RecordOf(county.Council.Authority?.Code ?? "", year));
        if (record?.Facts<SignedOff>().LastOrDefault()?.Fact is not { } signed)
        {
            return null;
        }

        var made = ReturnOfRecord.Of(asKnownAt(DateTime.Parse(signed.KnownAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)), year);
        return (signed, made, HashOf(made) == signed.Hash);
    }
}

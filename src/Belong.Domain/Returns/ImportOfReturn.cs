using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;

namespace Belong.Domain.Returns;

/// <summary>One import of a return: begun when this is said, finished when it is ended, under way in between.</summary>
[Fact<ReturnRecord>("import", Title = "Import of a return")]
public sealed record ImportOfReturn : Fact
{
    public int Year { get; init; }
    public string Authority { get; init; } = "";

    /// <summary>SHA-256 over the files, so that a killed import is known again.</summary>
    public string Files { get; init; } = "";
    public int Children { get; init; }
    public bool Finished { get; init; }
    public int Added { get; init; }
    public int Corrected { get; init; }
    public int Ended { get; init; }
    public int Retracted { get; init; }
    public int Unchanged { get; init; }
    public int NotUnderstood { get; init; }
    public int Conflicts { get; init; }

    public override string InWords => $"Import of the {Year - 1}-{Year % 100:00} return {(Finished ? "finished" : "started")}: {Children} children";

    /// <summary>The record of one return, always the same for an authority and a year.</summary>
    public static SubjectId RecordOf(string authority, int year) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"ssda903/{authority}/{year}")).AsSpan(0, 16)));
}

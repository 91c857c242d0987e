using Belong.Domain.Facts;
namespace Belong.Domain.Returns;

/// <summary>A return was signed off. Its rows are frozen with the children they are about (<see cref="SignedRows"/>); the hash proves them.</summary>
[Fact("signed-off", Title = "Return signed off")]
public sealed record SignedOff : Fact
{
    /// <summary>The collection year: 2027 is 2026-27.</summary>
    public int Year { get; init; }

    /// <summary>SHA-256 over the files and the evidence of each row, in order.</summary>
    public string Hash { get; init; } = "";
    public int Rows { get; init; }

    /// <summary>Rows that rules named when it was signed, those waived left out.</summary>
    public int Errors { get; init; }
    public int Waived { get; init; }
    public string Comment { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"The {Year - 1}-{Year % 100:00} return was signed off: {Rows} rows, {Errors} errors, {Waived} waived. {Hash}";
}

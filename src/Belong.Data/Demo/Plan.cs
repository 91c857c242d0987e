using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>What is settled about a made-up child before the life is told: everything a published table counts.</summary>
internal sealed record Plan(DateOnly Born, string Sex, string Ethnicity, bool Unaccompanied, DateOnly From)
{
    public DateOnly? Until { get; init; }
    public string Reason { get; init; } = "";

    /// <summary>Placement moves from 1 April 2016 to 31 March 2017.</summary>
    public int Moves { get; init; }
}

/// <summary>An act and when it was recorded.</summary>
internal sealed record Told(DateTime At, Act Act, ChangeId Change);

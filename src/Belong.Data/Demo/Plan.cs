using Belong.Data.Demo.Stories;
using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>What is settled about a made-up child before the life is told: everything a published table counts, and which kind of story it is.</summary>
internal sealed record Plan(DateOnly Born, string Sex, string Ethnicity, bool Unaccompanied, DateOnly From)
{
    public DateOnly? Until { get; init; }
    public string Reason { get; init; } = "";

    /// <summary>Placement moves from 1 April 2016 to 31 March 2017, where the published table counts them; null where the story may say.</summary>
    public int? Moves { get; init; }

    public Story Story { get; init; } = new CareOrder();

    public Origin? Origin { get; init; }
}

/// <summary>An act, when it was recorded and by whom.</summary>
internal sealed record Told(DateTime At, Act Act, ChangeId Change, Actor By);

using Belong.Domain.Facts;

namespace Belong.Domain.People;

[Fact("name", Title = "Name")]
public sealed record Name : Fact
{
    public string Given { get; init; } = "";
    public string Family { get; init; } = "";
    public NameUse Use { get; init; }
    public string Full => $"{Given} {Family}".Trim();
    public override string InWords => $"{Use} name {Full}";
}

public enum NameUse
{
    /// <summary>The name in law, on the birth certificate or since changed by deed.</summary>
    Legal,

    /// <summary>What the child wants to be called.</summary>
    Preferred,

    Former,
}

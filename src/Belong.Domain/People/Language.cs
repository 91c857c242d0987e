using Belong.Domain.Facts;

namespace Belong.Domain.People;

[Fact("language", Title = "Language")]
public sealed record Language : Fact
{
    public string Spoken { get; init; } = "";
    public bool InterpreterNeeded { get; init; }
    public override string InWords => $"Speaks {Spoken}{(InterpreterNeeded ? ", needs an interpreter" : "")}";
}

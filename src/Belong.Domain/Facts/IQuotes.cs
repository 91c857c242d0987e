namespace Belong.Domain.Facts;

/// <summary>A fact whose words were taken from another of the same record. Where that turns out to be another child's, they go with it.</summary>
public interface IQuotes
{
    /// <summary>The fact from which they were taken; null where they were written by hand.</summary>
    FactId? Quoted { get; }
}

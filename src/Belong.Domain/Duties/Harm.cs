namespace Belong.Domain.Duties;

/// <summary>What is at stake while something is late, for the order in which it is shown; it changes no date and no figure.</summary>
public enum Harm
{
    /// <summary>The child may come to harm, or is not seen, heard or treated.</summary>
    Child,

    /// <summary>The plan for the child drifts.</summary>
    Plan,

    /// <summary>A paper or a notice is missing.</summary>
    Paper,
}

namespace Belong.Domain.Facts;

/// <summary>A fact that names a file kept with its record: whoever may read the fact may open the file.</summary>
public interface INamesFile
{
    /// <summary>The name under which it is kept, by the hash of its bytes; blank for none.</summary>
    string File { get; }

    /// <summary>What whoever opens it sees it called.</summary>
    string FileName { get; }
}

using System.Security.Cryptography;
using System.Text;

namespace Belong.Mutants;

/// <summary>The order in which faults are taken for a sample.</summary>
internal static class Chosen
{
    /// <summary>By a hash of the seed and of what the fault is, its line left out: an edit of the code moves no other fault in or out, but those of a file and expression that are new.</summary>
    public static IReadOnlyList<Mutant> Order(IEnumerable<Mutant> every, int seed) =>
        [.. every.GroupBy(mutant => $"{seed} {mutant.File} {mutant.At} => {mutant.Fault}", StringComparer.Ordinal)
            .SelectMany(alike => alike.Select((mutant, number) => (Mutant: mutant, Hash: Hash($"{alike.Key} {number}"))))
            .OrderBy(each => each.Hash, StringComparer.Ordinal)
            .Select(each => each.Mutant)];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

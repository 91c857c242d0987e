namespace Belong.Web.Papers;

/// <summary>What lines were put in and taken out between two texts: the longest run of lines in both is kept.</summary>
public static class LinesChanged
{
    /// <returns>' ' for a line in both, '+' for one put in, '−' for one taken out.</returns>
    public static IEnumerable<(char Mark, string Line)> Between(string before, string after)
    {
        var (a, b) = (before.Split('\n'), after.Split('\n'));

        // The same at the beginning and at the end need no comparing, which leaves little of a long text.
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return a[..start].Select(line => (' ', line)).Concat(Middle(a[start..(a.Length - end)], b[start..(b.Length - end)])).Concat(a[(a.Length - end)..].Select(line => (' ', line)));
    }

    private static IEnumerable<(char, string)> Middle(string[] a, string[] b)
    {
        if ((long)a.Length * b.Length > 4_000_000)
        {
            return a.Select(line => ('−', line)).Concat(b.Select(line => ('+', line)));
        }

        var length = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                length[i, j] = a[i] == b[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var lines = new List<(char, string)>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                lines.Add((' ', a[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= b.Length || (i < a.Length && length[i + 1, j] >= length[i, j + 1]))
            {
                lines.Add(('−', a[i++]));
            }
            else
            {
                lines.Add(('+', b[j++]));
            }
        }

        return lines;
    }
}

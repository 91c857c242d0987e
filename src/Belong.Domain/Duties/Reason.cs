using System.Runtime.CompilerServices;
using System.Text;
using Belong.Domain.Time;

namespace Belong.Domain.Duties;

/// <summary>
/// Why a duty is due, kept as its pieces until somebody reads it: a county has hundreds of thousands of duties, and a page
/// shows some dozens.
/// </summary>
[InterpolatedStringHandler]
public sealed class Reason(int literalLength, int formattedCount)
{
    private readonly object?[] pieces = new object?[(2 * formattedCount) + (literalLength > 0 ? 1 : 0)];
    private int count;
    private string? words;

    public void AppendLiteral(string words) => pieces[count++] = words;

    public void AppendFormatted(string? words) => pieces[count++] = words;

    public void AppendFormatted(int number) => pieces[count++] = number;

    /// <summary>Days are always written as 6 May 2026, whatever format is asked for.</summary>
    public void AppendFormatted(DateOnly day, string? format = null) => pieces[count++] = day;

    public void AppendFormatted(DateOnly? day, string? format = null) => pieces[count++] = day;

    public override string ToString()
    {
        if (words is not null)
        {
            return words;
        }

        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            _ = piece is DateOnly day ? text.Append(day.InWords()) : text.Append(piece);
        }

        return words = text.ToString();
    }
}

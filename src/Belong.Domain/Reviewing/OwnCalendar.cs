using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Duties;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>
/// A person's due dates as a calendar (RFC 5545): what is due and when, and nothing of whom. A phone that is lost tells
/// nobody's name.
/// </summary>
public static class OwnCalendar
{
    /// <param name="site">Where the service is, without a slash at the end; an entry leads to the first page and no further.</param>
    /// <param name="now">The instant of the reading (UTC).</param>
    public static string Of(IEnumerable<Owed> owed, string site, DateTime now)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(Folded(line)).Append("\r\n");
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Belong//Due dates//EN");
        Line("CALSCALE:GREGORIAN");
        Line("NAME:Belong: tasks due");
        Line("X-WR-CALNAME:Belong: tasks due");
        Line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        foreach (var day in owed.Where(each => each.Duty.By is not null).GroupBy(each => (each.Duty.By!.Value, each.Duty.Rule.Title)).OrderBy(each => each.Key.Value).ThenBy(each => each.Key.Title, StringComparer.Ordinal))
        {
            var (by, title) = day.Key;
            var count = day.Count();
            Line("BEGIN:VEVENT");
            Line($"UID:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{by:O}/{title}")))[..32]}@belong");
            Line($"DTSTAMP:{now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{by.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line($"DTEND;VALUE=DATE:{by.PlusDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line($"SUMMARY:{Escaped(title)}: {count} due");
            Line($"URL:{site}/work");
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    /// <summary>Lines of at most 75 octets, the rest on lines that begin with a space.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 74)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}

using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages;

/// <summary>What stands at the edge of each printed sheet: who printed it and when, which sheet of how many it is, and, where children's records may be on it, how it is to be kept.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class PrintStyleModel(TheHouse house) : BelongPage(house)
{
    public const string Marking = "OFFICIAL-SENSITIVE";

    public IActionResult OnGet()
    {
        Response.Headers.CacheControl = "private, no-cache";
        return Content(Of(Me.Name, $"{Today.InWords()}, {LondonTime.Of(House.Clock.Instant()).Time:HH:mm}", Me.Role.Reach != Reach.Nobody), "text/css");
    }

    /// <summary>The style. A pack's sheets have numbers of their own, and are left as they are.</summary>
    public static string Of(string who, string when, bool isSensitive) =>
        $$"""
        @page { @top-left { content: "{{(isSensitive ? Marking : "")}}"; font: bold 9pt sans-serif; } @top-right { content: "Printed by {{Escaped(who)}}, {{Escaped(when)}}"; font: 9pt sans-serif; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt sans-serif; } }
        @page belong-pack { @top-left { content: none; } @top-right { content: none; } @bottom-right { content: none; } }
        """;

    private static string Escaped(string words) => string.Concat(words.Where(letter => !char.IsControl(letter)).Select(letter => letter is '"' or '\\' ? $"\\{letter}" : $"{letter}"));
}

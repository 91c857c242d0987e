using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Belong.Web.Tests.House;

/// <summary>What this process connects to, asks a name of, or sends a request to, other than one address; and what a page, a style or a script would have a browser fetch from elsewhere.</summary>
internal sealed partial class WhatLeaves : EventListener
{
    private static readonly string[] Sources = ["System.Net.Http", "System.Net.Sockets", "System.Net.NameResolution"];
    private readonly ConcurrentQueue<string> left = new();
    private readonly int port;

    /// <param name="port">Of the one service on this machine that may be asked.</param>
    public WhatLeaves(int port) => this.port = port;

    public IReadOnlyList<string> Left => [.. left.Distinct(StringComparer.Ordinal)];

    /// <summary>What a browser would fetch, or send a form to, that stands elsewhere; what somebody must click to go there is not meant.</summary>
    public static IEnumerable<string> Fetched(Answer answer) => answer.Response.Content.Headers.ContentType?.MediaType switch
    {
        "text/html" => [.. InPage(answer.Page), .. answer.Page.QuerySelectorAll("style").SelectMany(style => InStyle(style.TextContent)), .. answer.Page.QuerySelectorAll("[style]").SelectMany(each => InStyle(each.GetAttribute("style")!)), .. answer.Page.QuerySelectorAll("script").SelectMany(script => InScript(script.TextContent))],
        "text/css" => InStyle(answer.Text),
        "text/javascript" or "application/javascript" => InScript(answer.Text),
        _ => [],
    };

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (Array.Exists(Sources, name => name == eventSource.Name))
        {
            EnableEvents(eventSource, EventLevel.Informational);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        var said = eventData.Payload is { } payload ? string.Join(' ', payload) : "";
        switch (eventData.EventSource.Name, eventData.EventName)
        {
            case ("System.Net.Sockets", "ConnectStart") when EndOf(said) is var end && !(end is { } at && IPAddress.IsLoopback(at.Address) && at.Port == port):
                left.Enqueue($"connected to {end?.ToString() ?? said}");
                break;
            case ("System.Net.Http", "RequestStart") when eventData.Payload is [_, var host, int to, ..] && !($"{host}" is "127.0.0.1" or "localhost" && to == port):
                left.Enqueue($"asked {host}:{to}");
                break;
            case ("System.Net.NameResolution", "ResolutionStart"):
                left.Enqueue($"looked up {said}");
                break;
        }
    }

    private static IEnumerable<string> InPage(IDocument page) =>
        from each in page.QuerySelectorAll("[src], [srcset], [poster], [data], [background], [action], [formaction], [ping], [manifest], link[href], base[href], use, image, meta[http-equiv=refresh i]")
        from attribute in each.Attributes
        where attribute.LocalName is "src" or "srcset" or "poster" or "data" or "background" or "action" or "formaction" or "ping" or "manifest" or "content" || (attribute.LocalName == "href" && each.LocalName is "link" or "base" or "use" or "image")
        where Elsewhere().IsMatch(attribute.Value)
        select $"<{each.LocalName} {attribute.Name}=\"{attribute.Value}\">";

    private static IEnumerable<string> InStyle(string style) => Loads().Matches(style).Select(match => match.Value).Where(each => Elsewhere().IsMatch(each));

    /// <summary>Any address at all; the names by which XML tells its kinds apart are none, and fetched by nobody.</summary>
    private static IEnumerable<string> InScript(string script) => Address().Matches(script).Select(match => match.Value).Where(each => !each.StartsWith("http://www.w3.org/", StringComparison.Ordinal));

    private static IPEndPoint? EndOf(string said)
    {
        var bytes = Bytes().Match(said) is { Success: true } match ? match.Groups["bytes"].Value.Split(',').Select(byte.Parse).ToArray() : [];
        return said.StartsWith("InterNetwork:", StringComparison.Ordinal) && bytes.Length >= 6 ? new(new IPAddress(bytes[2..6]), (bytes[0] << 8) | bytes[1])
            : said.StartsWith("InterNetworkV6:", StringComparison.Ordinal) && bytes.Length >= 22 ? new(new IPAddress(bytes[6..22]) is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : new IPAddress(bytes[6..22]), (bytes[0] << 8) | bytes[1]) : null;
    }

    [GeneratedRegex(@"(^|[\s,;=(""'])(https?:|wss?:|ftp:|file:)?//[^\s/]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"url\([^)]*\)|@import[^;]*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Loads();

    [GeneratedRegex(@"(https?|wss?|ftp)://[^\s""'`)]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\{(?<bytes>[0-9,]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bytes();
}

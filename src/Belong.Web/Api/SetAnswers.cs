using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Belong.Domain.Children;
using Belong.Returns.SafeguardingDataset;
using Belong.Web.House;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Belong.Web.Api;

/// <summary>A table of the data set.</summary>
/// <param name="Blank">Columns in which nothing ever stands, and why.</param>
public sealed record TableOut(string Name, IReadOnlyList<string> Columns, IReadOnlyDictionary<string, string> Blank);

/// <summary>What is to be sent, as at an instant: ask next time for what changed since then.</summary>
/// <param name="At">The instant (UTC) as at which it was read.</param>
/// <param name="Wrong">What is not as it is published, each with the child and where it stands; nothing in most cases.</param>
/// <param name="Batches">The children, a hundred to a sending.</param>
public sealed record PayloadOut(DateTime At, int Children, IReadOnlyList<string> Wrong, IReadOnlyList<JsonArray> Batches);

/// <summary>
/// Whole sets of data, for those who hold the permission of a return's files: they tell of every child whom the set is about, those too whose records the
/// system may not open, and each is logged.
/// </summary>
internal static class SetAnswers
{
    public static Ok<IReadOnlyList<TableOut>> Tables() => TypedResults.Ok<IReadOnlyList<TableOut>>([.. DatasetTable.All.Select(table => new TableOut(table.Name, table.Columns, table.Blank.ToDictionary(each => each.Column, each => each.Why)))]);

    public static IResult Table(HttpContext http, string table, string? format)
    {
        var seeing = ApiGate.Seeing(http);
        if (DatasetTable.All.FirstOrDefault(each => each.Name == table) is not { } found)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound, "not-found", "There is no such table: see …/dataset");
        }

        if (format is not (null or "json" or "csv"))
        {
            return ApiProblem.Unreadable("format must be json or csv");
        }

        var reading = new DatasetReading(seeing.County, seeing.Day);
        var rows = found.Rows(reading).ToList();
        seeing.Showing(reading.Children);
        return format == "csv" ? Results.File(DatasetFile.Of(found, rows), "text/csv; charset=utf-8", $"{found.Name}.csv")
            : TypedResults.Ok(rows.ConvertAll(row => found.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)));
    }

    public static IResult Daily(HttpContext http, TheHouse house, string? since)
    {
        var seeing = ApiGate.Seeing(http);
        ImmutableArray<(ChildRecord? Child, JsonObject Payload)> found;
        if (since is null)
        {
            found = [.. DailyPayload.Of(seeing.County, seeing.Day).Select(each => ((ChildRecord?)each.Child, each.Payload))];
        }
        else if (BelongPage.InstantOf(since) is { } last && last <= (seeing.KnownAt ?? house.Clock.Instant()))
        {
            found = DailyPayload.Since(house.AsKnownAt(last), LondonDay.Of(last), seeing.County, seeing.Day);
        }
        else
        {
            return ApiProblem.Unreadable("since must be an instant that has passed, such as 2026-03-09T02:00:00Z");
        }

        seeing.Showing(found.Select(each => each.Child).OfType<ChildRecord>());
        return TypedResults.Ok(new PayloadOut(seeing.KnownAt ?? seeing.County.At, found.Length, [.. PayloadCheck.All(found.Select(each => each.Payload))], [.. found.Select(each => each.Payload).Chunk(DailyPayload.Batch).Select(batch => new JsonArray(batch))]));
    }
}

using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Web.House;

namespace Belong.Web.Api;

/// <summary>Figures through the API: the same numbers as on the page, and none that the page would hide.</summary>
internal static class FigureAnswers
{
    public static IResult All(HttpContext http, TheHouse house, string period)
    {
        var seeing = ApiGate.Seeing(http);
        if (Of(seeing, period) is not { } asked)
        {
            return NoPeriod();
        }

        var reading = house.ReadingOf(seeing.County, asked, seeing.Terms);
        return Answer(seeing, house, reading, house.FiguresOf(reading).OrderBy(figure => figure.Key, StringComparer.Ordinal));
    }

    public static IResult One(HttpContext http, TheHouse house, string code, string period, string? by)
    {
        var seeing = ApiGate.Seeing(http);
        if (Of(seeing, period) is not { } asked)
        {
            return NoPeriod();
        }

        if (AllMeasures.All.FirstOrDefault(each => each.Code == code) is not { } measure)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound, "not-found", "There is no such measure: see …/figures");
        }

        var breakdown = by is null ? null : Breakdown.All.FirstOrDefault(each => each.Code == by);
        if (by is not null && breakdown is null)
        {
            return ApiProblem.Unreadable($"by must be one of {string.Join(", ", Breakdown.All.Select(each => each.Code))}");
        }

        if (breakdown?.IsOfStaff == true && !seeing.Me.May(Permission.SeeDashboards))
        {
            return ApiProblem.Forbidden("Figures by worker and officer are not for this post");
        }

        var reading = house.ReadingOf(seeing.County, asked, seeing.Terms);
        return Answer(seeing, house, reading, Figures.Of(measure, reading).Concat(breakdown is null ? [] : Figures.By(measure, breakdown, reading)));
    }

    private static IResult NoPeriod() => ApiProblem.Unreadable("period must be a year that has begun such as 2017, or 2017-q1, 2017-03, 2017-w12 or a day");

    private static Period? Of(Seeing seeing, string asked) => Period.Parse(asked) is { } period && period.From <= seeing.Day ? period : null;

    private static IResult Answer(Seeing seeing, TheHouse house, Reading reading, IEnumerable<Figure> figures) => TypedResults.Ok<IReadOnlyList<FigureOut>>([.. figures.Select(figure => Write(seeing, house, reading, figure))]);

    private static FigureOut Write(Seeing seeing, TheHouse house, Reading reading, Figure figure)
    {
        var shown = seeing.Disclosed(figure, reading, null, !seeing.Me.SeesSmallNumbers);
        return new(shown.Key, shown.Measure.Code, shown.Measure.Title, shown.Breakdown?.IsOfStaff == true && shown.Group is { } who ? house.Ledger.County.NameOf(who) : shown.GroupInWords, shown.Measure.Unit.ToString().ToLowerInvariant(), shown.Value, shown.Numerator, shown.Denominator, shown.Untold?.Why ?? (shown.Value is null ? "There were no cases" : shown.OnlyInPart));
    }
}

using Belong.Web.House;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.Api;

/// <summary>Refusals as RFC 9457 writes them, in the words in which a page would say them.</summary>
internal static class ApiProblem
{
    public static IResult NotThere() => Of(StatusCodes.Status404NotFound, "not-found", "There is no such record, or it is not open to this system");

    public static IResult Forbidden(string why) => Of(StatusCodes.Status403Forbidden, "forbidden", why);

    /// <summary>What the post that a system stands for does not do.</summary>
    public static IResult NotForPost(Seeing seeing, string what = "do this") => Forbidden($"A system that stands for the post of {seeing.Me.Role.Name.ToLowerInvariant()} may not {what}");

    public static IResult Unreadable(string why) => Of(StatusCodes.Status400BadRequest, "unreadable", why);

    public static IResult Of(int status, string type, string title) => Results.Problem(title: title, statusCode: status, type: $"urn:belong:{type}");

    /// <summary>An act that was refused: each part with what to put right.</summary>
    public static IResult Refused(ModelStateDictionary state) => Refused(state.Where(each => each.Value!.Errors.Count > 0).SelectMany(each => each.Value!.Errors.Select(error => (each.Key, error.ErrorMessage))));

    public static IResult Refused(IEnumerable<(string Part, string Words)> problems) => Results.ValidationProblem(
        problems.GroupBy(each => Json(each.Part), StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Select(problem => problem.Words).ToArray()),
        title: "Nothing was recorded", statusCode: StatusCodes.Status422UnprocessableEntity, type: "urn:belong:refused");

    /// <summary>A part as JSON writes it.</summary>
    public static string Json(string part) => part.Length == 0 ? "" : string.Join('.', part.Split('.').Select(each => each.Length == 0 ? each : char.ToLowerInvariant(each[0]) + each[1..]));
}

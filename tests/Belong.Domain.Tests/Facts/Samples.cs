using System.Collections.Immutable;

namespace Belong.Domain.Tests.Facts;

/// <summary>Something to say for a part of any fact or act. Days and numbers tell the part by its name, whatever else is said.</summary>
internal static class Samples
{
    public static object? Of(Type type, string name)
    {
        var at = name.Sum(letter => letter) % 59;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return One(plain, at) ?? (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && One(plain.GetGenericArguments()[0], at) is { } one ? Array(one) : null);
    }

    private static object? One(Type type, int at) =>
        type == typeof(string) ? "As it was said"
        : type == typeof(DateOnly) ? Day("2017-03-27").AddDays(at)
        : type == typeof(TimeOnly) ? new TimeOnly(14, 30)
        : type == typeof(DateTime) ? new DateTime(2017, 3, 27, 12, 0, 0, DateTimeKind.Utc)
        : type == typeof(bool) ? true
        : type == typeof(int) ? at + 1961
        : type == typeof(decimal) ? at + 2.5m
        : type == typeof(SubjectId) ? Id(7)
        : type == typeof(FactId) ? new FactId(new Guid(7, 0, 0, new byte[8]))
        : type.IsEnum ? Enum.GetValues(type).Cast<object>().Last()
        : null;

    private static object Array(object one) =>
        typeof(ImmutableArray).GetMethods().First(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsGenericParameter: true }]).MakeGenericMethod(one.GetType()).Invoke(null, [one])!;
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.House;

/// <summary>
/// Binds a day from its three boxes, or from one value written 2026-03-02. What cannot be read says which part to put
/// right, and what was typed stays in the boxes.
/// </summary>
public sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        (Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType) == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var context = bindingContext;
        var name = context.ModelName;
        string Part(string part)
        {
            var value = context.ValueProvider.GetValue($"{name}.{part}");
            context.ModelState.SetModelValue($"{name}.{part}", value);
            context.ModelState.MarkFieldSkipped($"{name}.{part}");
            return value.FirstValue?.Trim() ?? "";
        }

        var (day, month, year) = (Part("day"), Part("month"), Part("year"));
        if (context.ValueProvider.GetValue(name).FirstValue?.Trim() is { Length: > 0 } whole)
        {
            if (DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given))
            {
                context.Result = ModelBindingResult.Success(given);
            }
            else
            {
                context.ModelState.AddModelError(name, "Enter a real date, for example 27 3 2026");
            }

            return Task.CompletedTask;
        }

        if (day.Length + month.Length + year.Length == 0)
        {
            context.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }

        if (new[] { ("day", day), ("month", month), ("year", year) }.Where(part => part.Item2.Length == 0).Select(part => part.Item1).ToList() is { Count: > 0 } missing)
        {
            context.ModelState.AddModelError(name, $"The date must include a {string.Join(" and a ", missing)}");
        }
        else if (DateOnly.TryParseExact($"{day}/{month}/{year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            context.Result = ModelBindingResult.Success(read);
        }
        else
        {
            context.ModelState.AddModelError(name, "Enter a real date, for example 27 3 2026");
        }

        return Task.CompletedTask;
    }
}

using Belong.Domain.Facts;
using Belong.Domain.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Belong.Web.House;

/// <summary>
/// Binds a day from its three boxes, or from one value, by the one reader of days. What cannot be read says which part to
/// put right, and what was typed stays in the boxes.
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

        // One value is how a link or a hidden field writes a day.
        var (day, month, year) = (Part("day"), Part("month"), Part("year"));
        var typed = context.ValueProvider.GetValue(name).FirstValue?.Trim() is { Length: > 0 } whole ? TypedDay.Read(whole, null, null) : TypedDay.Read(day, month, year);
        if (typed.WrongInWords(NameOf(context.ModelMetadata)) is { } wrong)
        {
            context.ModelState.AddModelError(name, wrong);
        }
        else
        {
            context.Result = ModelBindingResult.Success(typed.On);
        }

        return Task.CompletedTask;
    }

    /// <summary>What an error calls the day.</summary>
    private static string NameOf(ModelMetadata asked) =>
        (asked as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<AsksAttribute>().FirstOrDefault() is { } asks ? asks.Named.Length > 0 ? asks.Named : asks.Question : "The date";
}

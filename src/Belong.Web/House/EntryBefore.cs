using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Belong.Web.House;

/// <summary>
/// The entry that somebody had before them when they began to write, so that what another says meanwhile is not undone
/// unseen. It is kept with a draft, and its name is one that no part of a fact can have.
/// </summary>
public static class EntryBefore
{
    public const string Field = "entry-before";

    /// <summary>The one a draft was begun over; null where there is no draft.</summary>
    public static Guid? Of(ModelStateDictionary draft) => draft.TryGetValue(Field, out var kept) && Guid.TryParse(kept.AttemptedValue, out var entry) ? entry : null;
}

namespace Belong.Web.House;

/// <summary>What a person may do. A page names one with <see cref="NeedsAttribute"/>; a page that names none cannot be opened.</summary>
public enum Permission
{
    /// <summary>Have a first page; every role may.</summary>
    SeeOwnWork,

    /// <summary>Look for a child among those one may see.</summary>
    FindChildren,

    /// <summary>Open a child's record that one may see.</summary>
    SeeChildren,

    /// <summary>See who looked at a record.</summary>
    SeeAccess,

    MoveChildren,
    RecordReviews,
    CorrectFacts,
    SeeFigures,
    ImportReturns,

    /// <summary>See the errors of the return that the record would make, of children one may see, and ask that one be waived.</summary>
    SeeReturnHealth,

    /// <summary>Agree, as a second person, that an error is none.</summary>
    AgreeWaivers,

    /// <summary>
    /// Take the return's files away and sign it off. A return tells of every child by law, so its files hold the rows of those
    /// too whose records the signer may not open; each look is logged under each child.
    /// </summary>
    SignOffReturns,

    /// <summary>Open the sealed record of a child who was adopted.</summary>
    SeeSealed,
}

/// <summary>The permission a page needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>A page that anybody may open, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : Attribute;

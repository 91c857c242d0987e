using System.Collections.Frozen;
using Belong.Domain.People;

namespace Belong.Domain.Relations;

/// <summary>How a symbol of a family tree shows somebody.</summary>
public enum Symbol
{
    /// <summary>Not said, or neither: a diamond.</summary>
    Person,
    Woman,
    Man,

    /// <summary>A baby not yet born.</summary>
    Unborn,
}

/// <summary>Under which of three headings somebody stands.</summary>
public enum Circle
{
    Family,
    Friends,
    Professionals,
}

/// <summary>What somebody can be to a child.</summary>
/// <param name="Up">How many generations above the child: 1 for a parent or an aunt, 2 for a grandparent, 0 for a brother.</param>
/// <param name="Side">Whose relative they are: "mother" or "father"; blank where neither, or where it is themselves.</param>
public sealed record Kinship(string Code, string Words, Circle Circle, Symbol Symbol = Symbol.Person, int Up = 0, string Side = "")
{
    /// <summary>Every one, in the order in which people are listed.</summary>
    public static IReadOnlyList<Kinship> All { get; } =
    [
        new("mother", "Mother", Circle.Family, Symbol.Woman, 1), new("father", "Father", Circle.Family, Symbol.Man, 1),
        new("adoptive-mother", "Adoptive mother", Circle.Family, Symbol.Woman, 1), new("adoptive-father", "Adoptive father", Circle.Family, Symbol.Man, 1),
        new("stepmother", "Stepmother or father’s partner", Circle.Family, Symbol.Woman, 1), new("stepfather", "Stepfather or mother’s partner", Circle.Family, Symbol.Man, 1),
        new("mothers-mother", "Grandmother, mother’s side", Circle.Family, Symbol.Woman, 2, "mother"), new("mothers-father", "Grandfather, mother’s side", Circle.Family, Symbol.Man, 2, "mother"),
        new("fathers-mother", "Grandmother, father’s side", Circle.Family, Symbol.Woman, 2, "father"), new("fathers-father", "Grandfather, father’s side", Circle.Family, Symbol.Man, 2, "father"),
        new("mothers-sister", "Aunt, mother’s side", Circle.Family, Symbol.Woman, 1, "mother"), new("mothers-brother", "Uncle, mother’s side", Circle.Family, Symbol.Man, 1, "mother"),
        new("fathers-sister", "Aunt, father’s side", Circle.Family, Symbol.Woman, 1, "father"), new("fathers-brother", "Uncle, father’s side", Circle.Family, Symbol.Man, 1, "father"),
        new("sister", "Adult sister", Circle.Family, Symbol.Woman), new("brother", "Adult brother", Circle.Family, Symbol.Man),
        new("cousin", "Cousin", Circle.Family), new("relative", "Another relative", Circle.Family),
        new("former-carer", "Former carer", Circle.Friends), new("family-friend", "Friend of the family", Circle.Friends), new("friend", "Friend", Circle.Friends), new("mentor", "Mentor", Circle.Friends),
        new("visitor", "Independent visitor", Circle.Professionals), new("advocate", "Advocate", Circle.Professionals), new("guardian", "Children’s guardian", Circle.Professionals), new("solicitor", "Solicitor", Circle.Professionals),
        new("gp", "GP", Circle.Professionals), new("health-visitor", "Health visitor", Circle.Professionals), new("nurse", "Nurse for children in care", Circle.Professionals), new("therapist", "Therapist", Circle.Professionals),
        new("teacher", "Designated teacher", Circle.Professionals), new("adviser", "Personal adviser", Circle.Professionals), new("professional", "Another professional", Circle.Professionals),
    ];

    private static readonly FrozenDictionary<string, Kinship> ByCode = All.ToFrozenDictionary(each => each.Code, StringComparer.Ordinal);

    public static CodeList Codes { get; } = new("who they are to the child", [.. All.Select(each => new Code(each.Code, each.Words))]);

    /// <summary>What a code means; a code on no list is another relative.</summary>
    public static Kinship Of(string code) => ByCode.GetValueOrDefault(code) ?? ByCode["relative"];

    /// <summary>One of whom the child is the child: by birth, adoption, or as their partner’s.</summary>
    public bool IsParent => Up == 1 && Side.Length == 0;

    /// <summary>By birth or adoption.</summary>
    public bool IsOwnParent => IsParent && !Code.StartsWith("step", StringComparison.Ordinal);
}

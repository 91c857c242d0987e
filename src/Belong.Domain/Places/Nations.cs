namespace Belong.Domain.Places;

/// <summary>The nations of a list of postcodes.</summary>
[Flags]
public enum Nations
{
    None = 0,
    England = 1,
    Wales = 2,
    Scotland = 4,
    NorthernIreland = 8,
}

/// <summary>What a list of postcodes covers, said from the codes of its authorities and not from what is missing.</summary>
public static class NationsOf
{
    private static readonly (Nations Nation, char Letter, string Code, string Words)[] All =
    [
        (Nations.England, 'E', "ENG", "England"), (Nations.Wales, 'W', "WAL", "Wales"), (Nations.Scotland, 'S', "SCO", "Scotland"), (Nations.NorthernIreland, 'N', "NIR", "Northern Ireland"),
    ];

    /// <summary>The nation of an authority's code by its first letter; none where the code is blank or of the islands.</summary>
    public static Nations Authority(string code) => code.Length == 0 ? Nations.None : Array.Find(All, each => each.Letter == code[0]).Nation;

    /// <summary>The nation or nations a postcode may lie in, as far as its first letters tell; none where it lies in England or on the islands.</summary>
    public static Nations Postcode(string postcode) => OutsideEngland.Of(postcode) is { } code ? Array.Find(All, each => each.Code == code).Nation
        : !OutsideEngland.Perhaps(postcode) ? Nations.None
        : Places.Postcode.Plain(postcode).StartsWith("DG", StringComparison.Ordinal) || Places.Postcode.Plain(postcode).StartsWith("TD", StringComparison.Ordinal) ? Nations.Scotland : Nations.Wales;

    /// <summary>The code that stands for all of a nation where its authority is not given, as the directory writes it.</summary>
    public static string WholeOf(Nations nation) => Array.Find(All, each => each.Nation == nation) is { Letter: not '\0' and var letter } ? $"{letter}99999999" : "";

    /// <summary>In words: England and Wales.</summary>
    public static string InWords(Nations nations)
    {
        var words = All.Where(each => nations.HasFlag(each.Nation)).Select(each => each.Words).ToList();
        return words.Count < 2 ? words.FirstOrDefault() ?? "no nation" : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}

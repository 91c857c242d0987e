namespace Belong.Returns.Ssda903.Checking;

/// <summary>Sex was written 1 and 2 until 2023-24, and M and F since.</summary>
internal static class SexCode
{
    /// <summary>The codes mean the same sex, whichever year they are of. Two blanks are the same.</summary>
    public static bool AreSame(string one, string other) => Letter(one) == Letter(other);

    private static string Letter(string code) => code switch
    {
        "1" => "M",
        "2" => "F",
        _ => code,
    };
}

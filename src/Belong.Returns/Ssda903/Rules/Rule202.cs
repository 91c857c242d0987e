using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule202() : RuleOf<HeaderRow>(
    says: "The sex differs from the one returned last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Header SEX; Header_last SEX")
{
    public override bool Trips(HeaderRow header, Child child) => child.Last.Header is { } last && Plain(header.Sex) != Plain(last.Sex);

    // The codes became letters in 2024-25.
    private static string Plain(string sex) => sex switch
    {
        "1" => "M",
        "2" => "F",
        _ => sex,
    };
}

using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>The council decides a setting, from a day on.</summary>
[Fact<CouncilRecord>("setting", Title = "Setting")]
public sealed record SettingSaid : Fact
{
    public string Code { get; init; } = "";
    public string Value { get; init; } = "";

    /// <summary>The first day on which it holds. What was set off before goes by what held then.</summary>
    public DateOnly From { get; init; }

    public override bool IsOfTheRecord => true;
    public override string InWords => $"{Setting.All.FirstOrDefault(setting => setting.Code == Code)?.Title ?? Code}: {Value} from {From.InWords()}";
}

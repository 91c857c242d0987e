using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>Teams that have or had a child’s case.</summary>
internal sealed class Departments : DatasetTable<string>
{
    public override string Name => "ssd_department";

    protected override IEnumerable<string> Items(DatasetReading reading) => reading.Children.SelectMany(child => child.Facts<Allocation>()).Select(each => each.Fact.Team).Where(team => team.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    protected override IEnumerable<Part> Parts =>
    [
        Of("dept_team_id", team => team),
        Of("dept_team_name", team => team),
        None("dept_team_parent_id", "Teams have no parents here"),
        None("dept_team_parent_name", "Teams have no parents here"),
    ];
}

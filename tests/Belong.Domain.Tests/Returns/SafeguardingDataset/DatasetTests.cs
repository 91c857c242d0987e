using System.Text;
using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Returns.SafeguardingDataset;

namespace Belong.Domain.Tests.Returns.SafeguardingDataset;

/// <summary>The tables of the standard safeguarding data set: their columns are the published ones, and a child's facts stand in them.</summary>
public sealed partial class DatasetTests
{
    [Fact]
    public void Every_table_has_the_columns_that_are_published_in_their_order()
    {
        var published = Published();
        Assert.True(published.Count >= 20);
        var differing = DatasetTable.All.Where(table => !published.TryGetValue(table.Name, out var columns) || !columns.SequenceEqual(table.Columns)).Select(table => $"{table.Name}: {string.Join(", ", table.Columns.Except(published.GetValueOrDefault(table.Name) ?? []))} / {string.Join(", ", (published.GetValueOrDefault(table.Name) ?? []).Except(table.Columns))}").ToList();
        Assert.True(differing.Count == 0, string.Join('\n', differing));

        // Belong asks neither for offences nor for substances, but only whether, as the annual return does.
        Assert.Equal(["ssd_cla_convictions", "ssd_cla_substance_misuse"], published.Keys.Except(DatasetTable.All.Select(table => table.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_child_stands_in_every_table_that_their_record_speaks_of_and_rows_lead_to_each_other()
    {
        var books = LookedAfterFrom("2026-01-05").Reviewed("2026-01-30");
        books.Do(new AllocateWorker(Id(1)) { Worker = "SW1234567", Team = "North", From = Day("2026-01-05"), Reason = "FCONTA" }, "2026-01-05");
        books.Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-02-02"), SdqScore = 17 }, "2026-02-02");
        books.Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-01-08"), Seen = true, Alone = true } }, "2026-01-08");
        LookedAfterFrom("2010-01-05", "2019-03-09", id: Id(2), books: books, born: "2005-01-01");
        var reading = new DatasetReading(books.County, Day("2026-03-10"));
        Assert.Equal([Id(1)], reading.Children.Select(child => child.Id));
        var rows = DatasetTable.All.ToDictionary(table => table.Name, table => table.Rows(reading).Select(row => table.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)).ToList());
        var person = rows["ssd_person"].Single()["pers_person_id"];
        var care = rows["ssd_cla_episodes"].Single();
        Assert.Equal((person, Day("2026-01-05"), "S"), (care["clae_person_id"], care["clae_entered_care_date"], care["clae_cla_episode_start_reason"]));
        Assert.Equal(care["clae_cla_placement_id"], rows["ssd_cla_placement"].Single()["clap_cla_placement_id"]);
        var review = rows["ssd_cla_reviews"].Single();
        Assert.Equal((care["clae_cla_id"], Day("2026-02-02"), Day("2026-01-30"), "PN1"), (review["clar_cla_id"], review["clar_cla_review_due_date"], review["clar_cla_review_date"], review["clar_cla_review_participation"]));
        Assert.Equal(("Y", "Y"), (rows["ssd_cla_visits"].Single()["clav_cla_visit_seen"], rows["ssd_cla_visits"].Single()["clav_cla_visit_seen_alone"]));
        Assert.Equal(17, rows["ssd_sdq_scores"].Single()["csdq_sdq_score"]);
        Assert.Equal("North", rows["ssd_department"].Single()["dept_team_name"]);
        Assert.Equal(["Home", "Placement"], rows["ssd_address"].Select(row => row["addr_address_type"]).Order());
        Assert.All(rows.Values.SelectMany(table => table).SelectMany(row => row.Where(cell => cell.Key.EndsWith("_person_id", StringComparison.Ordinal))), cell => Assert.Equal(person, cell.Value));
    }

    [Fact]
    public void A_file_begins_with_its_columns_and_writes_days_as_databases_do()
    {
        var books = LookedAfterFrom("2026-01-05");
        var table = DatasetTable.All.Single(each => each.Name == "ssd_legal_status");
        var lines = Encoding.UTF8.GetString(DatasetFile.Of(table, table.Rows(new(books.County, Day("2026-03-10"))))).Split("\r\n");
        Assert.Equal("lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date", lines[0]);
        Assert.EndsWith(",V2,2026-01-05,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_spreadsheet_would_take_for_a_formula_have_a_mark_before_them_in_a_file()
    {
        var table = DatasetTable.All.Single(each => each.Name == "ssd_person");
        var lines = Encoding.UTF8.GetString(DatasetFile.Of(table, [["=HYPERLINK(\"a\")", "-1", -1, "@a", "+4", "\t=1", "a=1", null]])).Split("\r\n");
        Assert.Equal("\"'=HYPERLINK(\"\"a\"\")\",'-1,-1,'@a,'+4,'\t=1,a=1,", lines[1]);
    }

    private static Dictionary<string, List<string>> Published()
    {
        var tables = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? table = null;
        foreach (var line in File.ReadLines(SharedFolder.Path("spec", "standard-safeguarding-dataset.md")))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                table = Table().Match(line) is { Success: true } named ? tables[named.Groups["name"].Value] = [] : null;
            }
            else if (table is not null && Column().Match(line) is { Success: true } column)
            {
                table.Add(column.Groups["name"].Value);
            }
        }

        return tables;
    }

    [GeneratedRegex("^### (?<name>ssd_[a-z0-9_]+) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Table();

    [GeneratedRegex("^- `(?<name>[a-z0-9_]+)` \\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Column();
}

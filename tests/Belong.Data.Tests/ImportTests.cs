using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Reviewing;
using Belong.Returns.Ssda903;

namespace Belong.Data.Tests;

public class ImportTests
{
    private const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    private const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE";
    private const string Missing = "CHILD,DOB,MISSING,MIS_START,MIS_END";

    [Fact]
    public async Task A_row_now_closed_is_an_ending_one_that_changed_a_correction_and_one_that_went_a_withdrawal()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,", "B,F,02/05/2015,WBRI,,,"]), (Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,01/05/2015,20/05/2026,PN1", "A,01/05/2015,20/08/2026,PN1"]));
        var result = await it.Takes((Header, ["A,M,01/05/2015,WOTH,,,", "B,F,02/05/2015,WBRI,,,"]), (Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,01/09/2026,E4A,,,,"]), (Reviews, ["A,01/05/2015,20/05/2026,PN1"]));

        Assert.Equal(new RowCounts(0, 1, 1, 1, 2), result.Rows);
        var child = it.Child("A");
        Assert.Equal("WOTH", child.Ethnicity!.Code);
        Assert.All([child.Facts<LookedAfter>()[0], child.Facts<LegalStatus>()[0], (Entry)child.Facts<Placement>()[0]], entry => Assert.Equal(Did.Ended, entry.Did));
        Assert.Single(child.Reviews);
        Assert.Equal("SSDA903 return 2026-27", child.Heads.Single(head => head.Did == Did.Retracted).Signature.Why);
    }

    [Fact]
    public async Task A_changed_first_day_is_a_correction_where_one_row_went_and_one_came()
    {
        await using var it = new AnImport();
        await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]));
        var line = it.Child("A").Facts<Placement>()[0].FactId;
        var result = await it.Takes((Episodes, ["A,02/05/2026,S,V2,N1,U6,PR1,,,,,,"]));
        Assert.Equal(new RowCounts(0, 1, 0, 0, 0), result.Rows);
        var placement = Assert.Single(it.Child("A").Facts<Placement>());
        Assert.Equal((line, Did.Corrected, Day("2026-05-02")), (placement.FactId, placement.Did, placement.Fact.From));
        Assert.Equal(new RowCounts(0, 0, 1, 0, 0), (await it.Takes((Episodes, ["A,02/05/2026,S,V2,N1,U6,PR1,09/06/2026,E4A,,,,"]))).Rows);
    }

    [Fact]
    public async Task What_a_person_corrected_since_is_left_alone_and_listed()
    {
        await using var it = new AnImport();
        await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,,20/05/2026,PN1"]));
        var review = it.Child("A").Reviews[0];
        await it.Ledger.RecordAsync(new CorrectFact(it.Child("A").Id, review.FactId) { Right = review.Fact with { Participation = "PN4" }, Reason = "Minutes" }, new("iro-1", "An officer"), Day("2026-06-02"), new(Guid.NewGuid()));
        Assert.Empty((await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,,20/05/2026,PN1"]))).Conflicts);

        var result = await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,,20/05/2026,PN6"]));
        Assert.Contains("iro-1 recorded", Assert.Single(result.Conflicts).Why, StringComparison.Ordinal);
        Assert.Equal("PN4", it.Child("A").Reviews[0].Fact.Participation);

        var gone = await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,", "B,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["B,,20/05/2026,PN1"]));
        Assert.Single(gone.Conflicts);
        Assert.Equal("PN4", it.Child("A").Reviews[0].Fact.Participation);
    }

    [Fact]
    public async Task A_review_that_an_officer_recorded_is_not_recorded_again_by_the_return()
    {
        await using var it = new AnImport();
        await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]));
        await it.Ledger.RecordAsync(new RecordReview(it.Child("A").Id) { HeldOn = Day("2026-05-20"), Participation = "PN1" }, new("iro-1", "An officer"), Day("2026-06-02"), new(Guid.NewGuid()));
        var result = await it.Takes((Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,,20/05/2026,PN1"]));
        Assert.Empty(result.Conflicts);
        Assert.Single(it.Child("A").Reviews);
    }

    [Fact]
    public async Task Next_years_return_goes_on_with_what_the_last_one_told_of()
    {
        await using var it = new AnImport();
        await it.Takes(2026, (Episodes, ["A,01/05/2025,S,V2,N1,U6,PR1,01/02/2026,X1,CARPL,,,", "A,01/02/2026,P,V2,N1,U4,PR4,,,,,,"]), (Missing, ["A,,M,30/03/2026,"]));
        var placements = it.Child("A").Facts<Placement>();
        await it.Takes(2027, (Episodes, ["A,01/02/2026,P,V2,N1,U4,PR4,05/05/2026,X1,,,,", "A,05/05/2026,L,C1,N1,U4,PR4,,,,,,"]), (Missing, ["A,,M,30/03/2026,02/04/2026"]));

        var child = it.Child("A");
        Assert.Equal(placements.Select(each => each.Id), child.Facts<Placement>().Select(each => each.Id)); // nothing new to say of where A lives
        Assert.Equal(["V2", "C1"], child.Facts<LegalStatus>().Select(each => each.Fact.Code));
        Assert.Equal(Did.Ended, child.Facts<LegalStatus>()[0].Did);
        Assert.Equal((Day("2026-04-02"), Did.Ended), (Assert.Single(child.Facts<MissingEpisode>()).Fact.Until, child.Facts<MissingEpisode>()[0].Did));
        Assert.Single(child.PeriodsOfCare);
    }

    [Fact]
    public async Task A_bad_row_is_listed_in_plain_words_and_stops_nothing()
    {
        await using var it = new AnImport();
        var result = await it.Takes(
            (Episodes,
            [
                "A,01/05/2026,S,V2,N1,U6,PR1,,,,,,",
                "A,2026-06-01,P,V2,N1,U6,PR1,,,,,,",
                ",01/05/2026,S,V2,N1,U6,PR1,,,,,,",
                "B,01/05/2026,S,V2,N1,U6,PR1,30/04/2026,E4A,,,,",
                "C,01/04/2027,S,V2,N1,U6,PR1,,,,,,",
                "D,31/02/2027,S,V2",
                "A,1/5/2026,S,C2,N1,U6,PR1,,,,,,",
                "\"E,01/05/2026,S,V2,N1,U6,PR1,,,,,,",
            ]),
            ("SOME,OTHER,FILE", ["1,2,3"]));
        Assert.Equal(1, result.Rows.Added);
        Assert.Equal(
            [
                (3, "DECOM", "2026-06-01", "This is not a date in the form day/month/year"),
                (4, "CHILD", "", "The child's id is missing"),
                (5, "DEC", "30/04/2026", "The end is before the start"),
                (6, "DECOM", "01/04/2027", "The episode begins after the year of the return"),
                (7, null, "D,31/02/2027,S,V2", "The line has 4 values and the table 13 columns"),
                (8, null, null, "An earlier row of the file is about the same thing, and the first is used"),
                (9, null, "\"E,01/05/2026,S,V2,N1,U6,PR1,,,,,,", "A quotation mark is opened and not closed"),
            ],
            result.NotUnderstood.Where(each => each.File == "0.csv").OrderBy(each => each.Line).Select(each => (each.Line, each.Column, each.Value, each.Why)));
        Assert.Equal((1, "No table of the return has these columns"), result.NotUnderstood.Where(each => each.File == "1.csv").Select(each => (each.Line, each.Why)).Single());
    }

    [Fact]
    public async Task A_contradictory_row_is_recorded_with_its_doubt_and_where_it_came_from()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,9,01/05/2015,WBRI,,,"]), (Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,01/06/2026,X1,,,,", "A,01/06/2026,L,C2,N1,K2,PR4,,,,,,"]), (Reviews, ["A,02/05/2015,20/05/2026,PN1"]));
        var child = it.Child("A");
        var row = Assert.Single(child.Facts<EpisodeAsReturned>());
        Assert.Equal(new Source("2027", "Episodes", 1, "episode/2026-06-01"), row.Source);
        Assert.Contains(child.Doubts, doubt => doubt.Doubt.Contains("contradicts itself", StringComparison.Ordinal));
        Assert.Contains(child.Doubts, doubt => doubt.Doubt == "9 is not a sex code");
        Assert.Contains(child.Doubts, doubt => doubt.Doubt == "The date of birth in the row, 2 May 2015, differs from the one in Header");
    }

    [Fact]
    public async Task Files_are_known_by_their_columns_in_any_case_order_and_encoding()
    {
        await using var it = new AnImport();
        var text = " place , CHILD,decom,RNE,LS,CIN,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\nu6,ä1,1/5/2026,s,v2,n1,pr1,,,,,,\r\n\r\n,,,,,,,,,,,,\r\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var (i, encoding) in ((Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), Encoding.GetEncoding(1252)]).Index())
        {
            var read = ReadReturn.Of(2027, [new("x.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)])]);
            Assert.Equal((i, "Ä1", "U6", 0), (i, Assert.Single(read.Children).Key, read.Children["Ä1"][0]["PLACE"], read.NotUnderstood.Count));
        }
    }

    [Fact]
    public async Task A_return_of_another_authority_is_refused()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,"]));
        var (refused, _) = await ImportReturn.Read(2027, "E06000035", []).RunAsync(it.Ledger, new("import-903", "Import"), Day("2027-06-01"));
        Assert.Equal("These are the records of E10000016: a return of E06000035 cannot be imported here", refused!.Words);
    }

    [Fact]
    public async Task On_a_clean_return_the_cohort_it_states_and_the_one_worked_out_from_the_record_agree()
    {
        await using var it = new AnImport();
        await it.Takes(
            (Header, ["A,M,01/05/2015,WBRI,,,", "B,F,02/05/2015,WBRI,,,", "C,F,03/05/2015,WBRI,,,", "D,F,03/05/2015,WBRI,,,"]),
            (Episodes,
            [
                "A,01/05/2025,S,C2,N1,U6,PR1,01/09/2026,X1,CARPL,,,", "A,01/09/2026,P,C2,N1,U4,PR1,,,,,,", // all year, in two placements
                "B,01/05/2026,S,V2,N1,U6,PR1,,,,,,", // since May only
                "C,01/05/2025,S,V2,N1,U6,PR1,30/03/2027,E4A,,,,", // left a day before the year ended
                "D,01/04/2026,S,V2,N1,U6,PR1,,,,,,", // from the first day of the year
            ]),
            ("CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED", ["A,,12,,0,,1,1,1,0,,", "D,,7,,0,,1,0,1,0,,"]));
        IEnumerable<string> Cohort(bool fromRecord)
        {
            var county = it.Ledger.County;
            var reading = new Performance.Reading(county, new Domain.Time.ReportingYear(2027), Terms.Of(county, Day("2027-06-01")), fromRecord: fromRecord);
            return reading.PartsOf(Performance.AllMeasures.Find("dental-check-rate")!).Select(part => part.Child!.ChildId!).Order();
        }

        Assert.Equal(["A", "D"], Cohort(fromRecord: false));
        Assert.Equal(Cohort(fromRecord: false), Cohort(fromRecord: true));
    }

    [Fact]
    public async Task Records_that_were_joined_go_on_being_imported_each_under_its_own_id_and_come_apart_exactly()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,", "B,M,01/05/2015,WBRI,,,"]), (Reviews, ["A,,20/05/2026,PN1"]));
        var (a, b) = (it.Child("A").Id, it.Child("B").Id);
        await it.Ledger.RecordAsync(new JoinRecords(a, b) { Reason = "Same child" }, new("w-1", "W"), Day("2026-06-02"), new(Guid.NewGuid()));
        var again = await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,", "B,M,01/05/2015,WBRI,,,"]), (Reviews, ["A,,20/05/2026,PN1"]));
        Assert.Equal(new RowCounts(0, 0, 0, 0, 3), again.Rows);
        var result = await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,", "B,M,01/05/2015,BAFR,,,"]), (Reviews, ["A,,20/05/2026,PN1", "B,,21/06/2026,PN1"]));
        Assert.Equal(new RowCounts(1, 1, 0, 0, 2), result.Rows);
        await it.Ledger.RecordAsync(new SeparateRecords(b) { Reason = "Twins" }, new("w-1", "W"), Day("2026-06-03"), new(Guid.NewGuid()));
        Assert.Equal(("WBRI", "BAFR"), (it.Child("A").Ethnicity!.Code, it.Child("B").Ethnicity!.Code));
        Assert.Equal((1, 1), (it.Child("A").Reviews.Length, it.Child("B").Reviews.Length));
    }

    [Fact]
    public async Task A_doubt_goes_when_what_caused_it_is_put_right_and_comes_with_a_first_import_too()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,"]), (Episodes, ["A,01/06/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,02/05/2015,20/05/2026,PN1"]));
        Assert.Equal(["The date of birth in the row, 2 May 2015, differs from the one in Header", "The child was not looked after on that date"], it.Child("A").Reviews[0].Doubts);
        await it.Takes((Header, ["A,M,02/05/2015,WBRI,,,"]), (Episodes, ["A,01/05/2026,S,V2,N1,U6,PR1,,,,,,"]), (Reviews, ["A,02/05/2015,20/05/2026,PN1"]));
        Assert.Empty(it.Child("A").Reviews[0].Doubts);
    }

    [Fact]
    public async Task A_table_that_is_no_longer_sent_says_nothing_of_what_an_earlier_import_told()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,"]), (Reviews, ["A,,20/05/2026,PN1"]));
        Assert.Equal(Day("2026-04-01"), Coverage.Of(it.Ledger.County).KnownFrom("reviews"));
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,"]));
        Assert.Equal(Day("2026-04-01"), Coverage.Of(it.Ledger.County).KnownFrom("reviews"));
        Assert.Single(it.Child("A").Reviews);
    }

    [Fact]
    public async Task Corrected_files_after_an_import_that_was_cut_off_are_taken_in_and_not_mistaken_for_it()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["Z,M,01/05/2015,WBRI,,,"])); // the authority is known
        await it.CutsOff((Header, ["A,M,01/05/2015,WBRI,,,", "B,M,01/05/2015,WBRI,,,", "Z,M,01/05/2015,WBRI,,,"]));
        Assert.Equal("WBRI", it.Child("A").Ethnicity!.Code);
        var result = await it.Takes((Header, ["A,M,01/05/2015,BAFR,,,", "B,M,01/05/2015,BAFR,,,", "Z,M,01/05/2015,WBRI,,,"]));
        Assert.Equal((1, 1), (result.Rows.Added, result.Rows.Corrected));
        Assert.Equal(("BAFR", "BAFR"), (it.Child("A").Ethnicity!.Code, it.Child("B").Ethnicity!.Code));
    }

    [Fact]
    public async Task An_import_that_was_cut_off_goes_on_and_figures_say_that_it_is_under_way()
    {
        await using var it = new AnImport();
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,"]));
        await it.Ledger.RecordAsync(new BeginImport(2027, "E10000016", "cut off", 2, []), new("import-903", "Import", true), Day("2027-06-01"), new(Guid.NewGuid()));
        Assert.True(new Performance.Reading(it.Ledger.County, new Domain.Time.ReportingYear(2027), Terms.Of(it.Ledger.County, Day("2027-06-01"))).UnderWay);
        await it.Takes((Header, ["A,M,01/05/2015,WBRI,,,", "B,M,01/05/2015,WBRI,,,"]));
        Assert.Empty(ImportReturn.UnderWay(it.Ledger.County));
    }

    [Fact]
    public async Task Of_two_imports_of_one_return_at_once_the_later_goes_on_and_the_earlier_says_so()
    {
        static ReturnFile[] Files(string ethnicity) =>
        [
            new("header.csv", Encoding.UTF8.GetBytes("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + string.Concat(Enumerable.Range(0, 3000).Select(child => $"C{child},F,01/05/2015,{ethnicity},UN1,,\n")))),
        ];
        await using var ledger = Ledger.Open(Engine.Of(Databases.New("sqlite")));
        var by = new Actor("import", "Import");
        Task<(Problem? Refused, ImportResult? Result)>? later = null;
        var earlier = await ImportReturn.Read(2027, "E10000016", Files("WBRI")).RunAsync(ledger, by, Day("2027-05-01"), (_, _) =>
        {
            var mine = ledger.County.Returns.Single().Facts<ImportOfReturn>().Single().Fact.Files;
            later ??= Task.Run(() => ImportReturn.Read(2027, "E10000016", Files("WIRI")).RunAsync(ledger, by, Day("2027-05-01")));
            while (ledger.County.Returns.Single().Facts<ImportOfReturn>().Single().Fact.Files == mine && !later.IsCompleted)
            {
                Thread.Sleep(5); // until the later one has begun
            }
        });
        Assert.Null((await later!).Refused);
        Assert.Equal("Another import of this return began while this one ran, and goes on in its place", earlier.Refused?.Words);
        Assert.Equal(3000, ledger.County.Children.Length);
        Assert.All(ledger.County.Children, child => Assert.Equal("WIRI", child.Facts<Domain.People.Ethnicity>().Single().Fact.Code));
        Assert.Empty(ImportReturn.UnderWay(ledger.County));
    }
}

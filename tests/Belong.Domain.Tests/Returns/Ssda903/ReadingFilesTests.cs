using System.Text;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>Files as they come from offices: what can be read is read the same by import and check, and what cannot is named with the reason.</summary>
public class ReadingFilesTests
{
    private const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string Row = "7001,14/02/2026,S,C2,N1,U4,PR1,,,,TN2 4XH,TN12 0FQ,SC001234";

    [Theory]
    [InlineData(Episodes + ",,\n" + Row + ",,\n")] // blank columns at the edge
    [InlineData(Episodes + ",,\n" + Row + "\n")] // of the headings only
    [InlineData(Episodes + "\n" + Row + ",,,, \n")] // of one line only
    [InlineData("," + Episodes + "\n," + Row + "\n")] // and at the left
    [InlineData("\uFEFF\uFEFF" + Episodes + "\n" + Row + "\n")] // two marks of UTF-8, where files were put together
    [InlineData("sep=,\n" + Episodes + "\n" + Row + "\n")]
    [InlineData("\n,,,\n" + Episodes + "\r\n\r\n" + Row + "\r\n")]
    [InlineData("child ,Decom,rne,ls,cin,\"PLACE\",PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,urn\n" + Row + "\n")]
    [InlineData(Episodes + "\n\u00A07001 , 14/02/2026,S ,C2,N1,\"U4 \",\u00A0PR1,,,,TN2\u00A04XH,TN12 0FQ,SC001234\u3000\n")]
    public void What_a_spreadsheet_leaves_round_a_table_says_nothing(string text)
    {
        var (taken, typed) = Both(text);
        Assert.Empty(taken.NotUnderstood);
        Assert.Empty(typed.NotUnderstood);
        Assert.Equal(Row, string.Join(',', Assert.Single(taken.Children["7001"]).Values));
        var row = (EpisodeRow)Assert.Single(typed.Tables.Rows[Tables.Episodes]);
        Assert.Equal(("7001", "U4", "PR1", "TN2 4XH", "SC001234", new DateOnly(2026, 2, 14)), (row.Child, row.Place, row.PlaceProvider, row.HomePost, row.Urn, row.Decom.Day));
    }

    [Theory]
    [InlineData("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST", 1, "URN", "the column URN is missing")]
    [InlineData("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,HOME_POST,PL_POST", 1, null, "the columns REASON_PLACE_CHANGE, URN are missing")]
    [InlineData("CHILD,DECOMM,RNE,LS,CIN,PLACE,PLACE PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", 1, null, "the heading DECOMM should be DECOM; the heading PLACE PROVIDER should be PLACE_PROVIDER")]
    [InlineData(Episodes + ",NOTES", 1, "NOTES", "Episodes has no column NOTES")]
    [InlineData(Episodes + ",URN", 1, null, "the column URN is there twice")]
    [InlineData("Children looked after 2026-27,,,,\n" + Episodes, 1, null, "There is a title above the headings of Episodes: the headings must be the first line, so delete what is above them")]
    [InlineData("CHILD;DECOM;RNE;LS;CIN;PLACE;PLACE_PROVIDER;DEC;REC;REASON_PLACE_CHANGE;HOME_POST;PL_POST;URN", 1, null, "The values of Episodes are parted by semicolons and should be by commas: save the file as CSV (comma delimited)")]
    [InlineData("CHILD\tDECOM\tRNE\tLS\tCIN\tPLACE\tPLACE_PROVIDER\tDEC\tREC\tREASON_PLACE_CHANGE\tHOME_POST\tPL_POST\tURN", 1, null, "The values of Episodes are parted by tabs and should be by commas: save the file as CSV (comma delimited)")]
    [InlineData("sep=;\nCHILD;SEX;DOB;ETHNIC;UPN;MOTHER;MC_DOB", 2, null, "The values of Header are parted by semicolons")]
    [InlineData("CHILD,DOB,IN_TOUCH,ACTIV,ACOM", 1, "ACCOM", "the heading ACOM should be ACCOM. Expected CHILD,DOB,IN_TOUCH,ACTIV,ACCOM")]
    public void What_keeps_a_file_from_being_a_table_is_named_with_what_was_expected(string head, int line, string? column, string why)
    {
        var (taken, typed) = Both(head + "\n" + Row + "\n");
        var told = Assert.Single(taken.NotUnderstood);
        Assert.Equal((line, column, Unread.Table), (told.Line, told.Column, told.Of));
        Assert.Contains(why, told.Why, StringComparison.Ordinal);
        Assert.Equal(told, Assert.Single(typed.NotUnderstood));
        Assert.Empty(typed.Tables.Rows);
    }

    [Theory]
    [InlineData("NAME,ADDRESS\nA,B\n")]
    [InlineData("Just a note about the return.\n")]
    [InlineData("CHILD,DOB\n7001,01/05/2015\n")]
    [InlineData("Rule,What is wrong,Table,Column,Child id\n202,The sex of the child differs,UASC,\"SEX, DUC\",7501\n")] // a list of errors, kept beside the return
    public void A_file_like_no_table_is_named_and_keeps_no_answer_back(string text)
    {
        var (taken, typed) = Both(text);
        Assert.Equal((Unread.Beside, "No table of the return has these columns"), (Assert.Single(taken.NotUnderstood).Of, taken.NotUnderstood[0].Why));
        Assert.Equal(taken.NotUnderstood, typed.NotUnderstood);
    }

    [Theory]
    [InlineData("7001\u200B,14/02/2026,S,C2,N1,U4,PR1,,,,,,", "CHILD", "7001[zero-width space]")]
    [InlineData("7001,14/02/2026,S,C2,N1,U\u00AD4,PR1,,,,,,", "PLACE", "U[soft hyphen]4")]
    [InlineData("7001,14/02/2026,S,C2,N1,U4,PR\u00001,,,,,,", "PLACE_PROVIDER", "PR[U+0000]1")]
    public void A_character_that_cannot_be_seen_is_shown_and_the_line_is_listed(string line, string column, string shown)
    {
        var (taken, typed) = Both($"{Episodes}\n{line}\n{Row}\n");
        var told = Assert.Single(taken.NotUnderstood);
        Assert.Equal((2, column, shown, "The value holds a character that cannot be seen"), (told.Line, told.Column, told.Value, told.Why));
        Assert.Equal((2, column, shown), (Assert.Single(typed.NotUnderstood).Line, typed.NotUnderstood[0].Column, typed.NotUnderstood[0].Value));
        Assert.Single(typed.Tables.Rows[Tables.Episodes]);
    }

    [Fact]
    public void Blanks_beside_values_are_left_out_by_both_and_told_once_a_file()
    {
        var (taken, typed) = Both($"{Episodes}\n\n7001,14/02/2026,S,C2,N1,U4 ,PR1,,,,,,\n7002, 11/08/2026 ,S,V2,N1,U4,PR1\u00A0,,,,,,\n");
        Assert.Empty(taken.NotUnderstood);
        var told = Assert.Single(taken.Remarks);
        Assert.Equal((3, "PLACE", "U4[space]", "The value has a blank before or after it. 3 values of the file have one, and were read without"), (told.Line, told.Column, told.Value, told.Why));
        Assert.Equal(told, Assert.Single(typed.Remarks));
        Assert.Equal([3, 4], typed.Tables.Rows[Tables.Episodes].Select(row => row.Line)); // as the file is numbered, though line 2 is blank
        Assert.Equal(["7002", " 11/08/2026 ", "PR1\u00A0"], typed.Tables.Given[Tables.Episodes].Values(typed.Tables.Rows[Tables.Episodes][1])! switch { var values => [values[0], values[1], values[6]] });
    }

    [Fact]
    public void A_value_without_a_heading_is_named_by_its_column()
    {
        var (taken, _) = Both($"{Episodes},\n{Row},see note\n");
        Assert.Equal((2, "There is a value in column N, which has no heading"), (Assert.Single(taken.NotUnderstood).Line, taken.NotUnderstood[0].Why));
    }

    [Fact]
    public void Of_two_files_of_one_table_neither_is_used_and_a_file_below_the_folder_is_named()
    {
        ReturnFile[] files = [File("episodes.csv", $"{Episodes}\n{Row}\n"), File("episodes_old.csv", $"{Episodes}\n{Row}\n"), File("old/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n") with { InSubfolder = true }, File("old/notes.txt", "nothing\n") with { InSubfolder = true }];
        var taken = ReadReturn.Of(2027, files);
        Assert.Equal(["episodes.csv", "episodes_old.csv", "old/header.csv"], taken.NotUnderstood.Select(each => each.File));
        Assert.All(taken.NotUnderstood, each => Assert.Equal(Unread.Table, each.Of));
        Assert.Empty(taken.Tables);
        Assert.Equal(taken.NotUnderstood, ReadTyped.Of(files).NotUnderstood);

        // An older copy below the folder, of a table that the folder itself has, is only mentioned.
        var below = ReadReturn.Of(2027, [files[0], files[1] with { Name = "old/episodes.csv", InSubfolder = true }]);
        Assert.Equal((Unread.Beside, "old/episodes.csv"), (Assert.Single(below.NotUnderstood).Of, below.NotUnderstood[0].File));
        Assert.Single(below.Children);
    }

    [Theory]
    [InlineData("oc3.csv")]
    [InlineData("Missing 2027.csv")]
    [InlineData("our oc3.csv")]
    [InlineData("county episodes (2).csv")]
    public void What_is_called_as_a_table_and_is_none_is_not_passed_over(string name) =>
        Assert.Equal(Unread.Table, Assert.Single(ReadReturn.Of(2027, [File(name, "Just a note.\n")]).NotUnderstood).Of);

    [Theory]
    [InlineData("14/02/2027", 0)]
    [InlineData("", 0)]
    [InlineData("31/02/2027", 1)]
    public void Only_a_day_that_cannot_be_read_is_doubted(string day, int doubts) =>
        Assert.Equal(doubts, FactOfRow.FactsOf(new(Tables.Header, 0, ["7001", "F", "10/01/2010", "WBRI", "", "1", day]), 2027, null).Single(made => made.Fact is Domain.People.Motherhood).Doubts.Length);

    [Theory]
    [InlineData("notes.csv")]
    [InlineData("list of errors.csv")]
    public void What_is_called_otherwise_is_no_part_of_the_return(string name) =>
        Assert.Equal(Unread.Beside, Assert.Single(ReadReturn.Of(2027, [File(name, "Just a note.\n")]).NotUnderstood).Of);

    [Theory]
    [InlineData("CHILD,DOB,,IN_TOUCH,ACTIV,ACCOM\n7001,03/06/2006,,YES,F1,B1\n")] // a blank column in the middle
    [InlineData("\"CHILD\",\"DOB\",\"IN_TOUCH\",\"ACTIV\",\"ACCOM\",\"\",\"\"\n\"7001\",\"03/06/2006\",\"YES\",\"F1\",\"B1\",\"\",\"\"\n")] // every cell in quotation marks
    [InlineData("ACCOM,ACTIV,IN_TOUCH,DOB,CHILD,\t\nB1,F1,YES,03/06/2006,7001,\t\n")] // a tab under no heading
    public void Blank_columns_of_care_leavers_say_nothing_either(string text)
    {
        var (taken, typed) = Both(text);
        Assert.Empty(taken.NotUnderstood);
        Assert.Equal(["7001", "03/06/2006", "YES", "F1", "B1"], Assert.Single(taken.Children["7001"]).Values);
        Assert.Equal(new DateOnly(2006, 6, 3), ((Oc3Row)Assert.Single(typed.Tables.Rows[Tables.Oc3])).Dob.Day);
    }

    [Theory]
    [InlineData("CHILD,DOB,MISSING,MIS_START,MIS_END\n,,,,\n\n,,,,\n7001,,M,14/02/2027,15/02/2027\n", 5)] // deleted rows leave their commas
    [InlineData("sep=,\r\nCHILD,DOB,DOLO_START,DOLO_END\r\n\r\n7001,,14/02/2027,\r\n", 4)] // the line a spreadsheet is told by counts as a line
    [InlineData("CHILD,DOB,DOLO_START,DOLO_END\r7001,,14/02/2027,\r", 2)] // lines as old Macs end them
    public void A_row_has_the_number_that_an_editor_gives_it(string text, int line)
    {
        var typed = Both(text).Typed;
        Assert.Equal(line, Assert.Single(typed.Tables.Rows.Values.Single()).Line);
    }

    [Theory]
    [InlineData("UASC", "CHILD,SEX,DOB,DUC", "7001,M,10/01/2010,10/01/20\u200D28", "DUC", "10/01/20[U+200D]28")] // a zero-width joiner in a day
    [InlineData("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "7001,M,10/01/2010,W\u2060BRI,,,", "ETHNIC", "W[U+2060]BRI")] // a word joiner in a code
    [InlineData("SWEpisodes", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "7001,,SW\uFEFF1,14/02/2027,,FCONTA", "SW_ID", "SW[zero-width no-break space]1")] // a mark of UTF-8 where two texts were joined
    public void What_cannot_be_seen_is_shown_in_every_table(string table, string head, string row, string column, string shown)
    {
        var (taken, typed) = Both($"{head}\n{row}\n");
        var told = Assert.Single(taken.NotUnderstood);
        Assert.Equal((2, column, shown), (told.Line, told.Column, told.Value));
        Assert.Equal(told.InWords.ToUpperInvariant(), Assert.Single(typed.NotUnderstood).InWords.ToUpperInvariant());
        Assert.Empty(typed.Tables.Rows[Tables.Named(table)]);
    }

    [Theory]
    [InlineData("Total,,11,,0,,1,1,1,0,,", "CHILD", "This is no child: a total or the end of a report")]
    [InlineData("Grand total:,,,,2,,,,,,,", "CHILD", "This is no child: a total or the end of a report")]
    [InlineData("(2 rows affected),,,,,,,,,,,", "CHILD", "This is no child: a total or the end of a report")]
    [InlineData("CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED", "CHILD", "The headings stand here a second time")]
    [InlineData("#REF!,12/05/2013,11,,0,,1,1,1,0,,", "CHILD", "The cell shows a spreadsheet’s error and no value: type the value")]
    [InlineData("7002,########,11,,0,,1,1,1,0,,", "DOB", "The cell shows a spreadsheet’s error and no value: type the value")]
    [InlineData("7002,12/05/2013,#n/a,,0,,1,1,1,0,,", "SDQ_SCORE", "The cell shows a spreadsheet’s error and no value: type the value")]
    [InlineData("1.2E+05,12/05/2013,11,,0,,1,1,1,0,,", "CHILD", "A spreadsheet has shortened the number, and its last digits are lost: export the table again, with ids as text")]
    public void What_a_spreadsheet_or_report_leaves_behind_becomes_no_child_and_no_value(string line, string column, string why)
    {
        const string Oc2 = "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";
        var (taken, typed) = Both($"{Oc2}\n7001,12/05/2013,11,,0,,1,1,1,0,,\n{line}\n");
        var told = Assert.Single(taken.NotUnderstood);
        Assert.Equal((3, column, why, Unread.Row), (told.Line, told.Column, told.Why, told.Of));
        Assert.Equal(told.InWords.ToUpperInvariant(), Assert.Single(typed.NotUnderstood).InWords.ToUpperInvariant());
        Assert.Equal("7001", Assert.Single(taken.Children.Keys));
        Assert.Equal("7001", Assert.Single(typed.Tables.Rows[Tables.Oc2]).Child);
    }

    [Theory]
    [InlineData("TOTALLER1")]
    [InlineData("12E5")]
    [InlineData("KENT#71")]
    [InlineData("A+B")]
    [InlineData("CHILD7")]
    public void An_id_that_only_looks_odd_is_an_id(string id)
    {
        var (taken, typed) = Both($"CHILD,DOB,REVIEW,REVIEW_CODE\n{id},,14/02/2027,PN1\n");
        Assert.Equal((id, id), (Assert.Single(taken.Children.Keys), Assert.Single(typed.Tables.Rows[Tables.Reviews]).Child));
    }

    /// <summary>05/14/2026 is no day; 06/03/2026 beside it was the 3 of June and would be read as the 6 of March.</summary>
    [Theory]
    [InlineData("05/14/2026", "06/03/2026", true)]
    [InlineData("06/03/2026", "5/14/2026", true)]
    [InlineData("05/14/2026", "20/06/2026", false)] // a slip among days written as they should be
    [InlineData("05/14/2026", "07/16/2026", false)] // none would be misread: each row is listed
    [InlineData("05/14/2026", "06/06/2026", false)] // the same either way
    public void Dates_with_the_month_first_are_not_read_the_other_way_round(string one, string other, bool isTurned)
    {
        var (taken, typed) = Both($"CHILD,DOB,REVIEW,REVIEW_CODE\n7001,,{one},PN1\n7002,,{other},PN1\n");
        if (!isTurned)
        {
            Assert.All(taken.NotUnderstood, each => Assert.Equal(("REVIEW", "This is not a date in the form day/month/year"), (each.Column, each.Why)));
            Assert.Equal(2, typed.Tables.Rows[Tables.Reviews].Count);
            return;
        }

        var told = Assert.Single(taken.NotUnderstood);
        Assert.Equal(("REVIEW", Unread.Table, "The month stands before the day, and 1 other date of the column would be read with day and month exchanged. Write dates as day/month/year"), (told.Column, told.Of, told.Why));
        Assert.Contains("14/2026", told.Value, StringComparison.Ordinal);
        Assert.Equal(told, Assert.Single(typed.NotUnderstood));
        Assert.Empty(taken.Children);
    }

    [Theory]
    [InlineData("episodes.csv", "", "The file is empty")]
    [InlineData("a.csv", Row + "\n" + Row + "\n", "The file has rows as Episodes has them, and no headings: the first line must be " + Episodes)]
    [InlineData("a.csv", "\"" + Episodes + "\"\n\"" + Row + "\"\n", "The columns of Episodes stand here and cannot be told apart")]
    [InlineData("a.csv", "CHILD DOB MISSING MIS_START MIS_END\n7001 - M 14/02/2027 -\n", "The columns of Missing stand here and cannot be told apart")]
    [InlineData("episodes 2027.csv", "Service unavailable, try again later\n", "No table of the return has these columns")]
    [InlineData("a.xls", "<html><body><table><tr><th>CHILD</th><th>DECOM</th></tr></table></body></html>", "This is a web page, whatever its name says")]
    [InlineData("a.xml", "<Message><EXPSSDA903><CHILD><HEADER><CHILDID>7001</CHILDID><SEX>F</SEX><UPN/><ETHNIC>WBRI</ETHNIC></HEADER></CHILD></EXPSSDA903></Message>", "The document is no SSDA903 return: it should begin with EXPSSDA903")]
    public void What_was_meant_as_a_table_and_is_none_keeps_the_answer_back(string name, string text, string why)
    {
        ReturnFile[] files = [File(name, text), File("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n7001,,14/02/2027,PN1\n")];
        var told = Assert.Single(ReadReturn.Of(2027, files).NotUnderstood);
        Assert.Equal((name, Unread.Table), (told.File, told.Of));
        Assert.StartsWith(why, told.Why, StringComparison.Ordinal);
        Assert.Equal(told, Assert.Single(ReadTyped.Of(files).NotUnderstood));
    }

    [Fact]
    public void Ids_that_lost_the_noughts_at_their_front_are_not_taken_for_other_children()
    {
        ReturnFile[] files = [File("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n007001,M,10/01/2010,WBRI,,,\n0,M,10/01/2010,WBRI,,,\n"), File("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n0,,14/02/2027,PN1\n7001,,14/02/2027,PN1\n")];
        var told = Assert.Single(ReadReturn.Of(2027, files).NotUnderstood);
        Assert.Equal("r.csv, CHILD “7001”: h.csv has this child as 007001: one of the two files has lost the noughts at the front of its ids. Export it again, with ids as text", told.InWords);
        Assert.Equal((Unread.Table, told), (told.Of, Assert.Single(ReadTyped.Of(files).NotUnderstood)));

        // Where Header has both, they are two children; and a child whom Header has not is another matter.
        files[0] = File("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n007001,M,10/01/2010,WBRI,,,\n7001,M,10/01/2010,WBRI,,,\n");
        Assert.Empty(ReadReturn.Of(2027, files).NotUnderstood);
        Assert.Equal(3, ReadReturn.Of(2027, files).Children.Count);
    }

    private static (ReadReturn Taken, ReadTyped Typed) Both(string text)
    {
        var file = File("a.csv", text);
        return (ReadReturn.Of(2027, [file]), ReadTyped.Of([file]));
    }

    private static ReturnFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}

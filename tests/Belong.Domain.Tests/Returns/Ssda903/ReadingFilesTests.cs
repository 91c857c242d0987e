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

    private static (ReadReturn Taken, ReadTyped Typed) Both(string text)
    {
        var file = File("episodes.csv", text);
        return (ReadReturn.Of(2027, [file]), ReadTyped.Of([file]));
    }

    private static ReturnFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}

using Belong.Domain.People;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>A row of the return, typed once. Values are in capitals; a blank is an empty text.</summary>
/// <param name="number">From 0, over the non-blank data lines of the table.</param>
public abstract class Row(int number, Cells cells)
{
    public int Number { get; } = number;

    /// <summary>The line in the file, as an editor and a spreadsheet count, from 1 for the headings. A row of the record stands where it would in the file made of it.</summary>
    public int Line
    {
        get => field > 0 ? field : Number + 2;
        internal set;
    }

    public string Child { get; } = cells.Text(0);
    public abstract Table Table { get; }

    /// <summary>Names the columns that cannot be read: a date that is none, or is missing where the row cannot be without it, or what its postcodes do not tell.</summary>
    internal virtual void Unread(ref UnreadCells cells)
    {
    }
}

/// <summary>A row that repeats the child's date of birth.</summary>
public abstract class RowWithBirth(int number, Cells cells, int dob) : Row(number, cells)
{
    public DateGiven Dob { get; } = cells.Date(dob);
    internal override void Unread(ref UnreadCells cells) => cells.Needed(Dob, "DOB");
}

public sealed class HeaderRow(int number, Cells cells) : RowWithBirth(number, cells, 2)
{
    public override Table Table => Tables.Header;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(McDob, "MC_DOB");
    }
    public string Sex { get; } = cells.Text(1);
    public string Ethnic { get; } = cells.Text(3);
    public string Upn { get; } = cells.Text(4);
    public string Mother { get; } = cells.Text(5);
    public DateGiven McDob { get; } = cells.Date(6);

    /// <summary>1 for a child in the same year's UASC table, else 0; in XML as the file says.</summary>
    public string Uasc { get; internal set; } = "0";

    public bool IsFemale => Sex is "F" or "2";
    public bool IsMale => Sex is "M" or "1";
}

public sealed class EpisodeRow(int number, Cells cells) : Row(number, cells)
{
    public override Table Table => Tables.Episodes;
    internal override void Unread(ref UnreadCells cells)
    {
        cells.Needed(Decom, "DECOM");
        cells.Date(Dec, "DEC");
        if (IsBeyondList)
        {
            cells.Add("PL_DISTANCE");
            if (PlLa.Length == 0)
            {
                cells.Add("PL_LA");
                cells.Add("PL_LOCATION");
            }
        }
    }

    public DateGiven Decom { get; } = cells.Date(1);
    public string Rne { get; } = cells.Text(2);
    public string Ls { get; } = cells.Text(3);
    public string Cin { get; } = cells.Text(4);
    public string Place { get; } = cells.Text(5);
    public string PlaceProvider { get; } = cells.Text(6);
    public DateGiven Dec { get; } = cells.Date(7);
    public string Rec { get; } = cells.Text(8);
    public string ReasonPlaceChange { get; } = cells.Text(9);
    public string HomePost { get; } = cells.Text(10);
    public string PlPost { get; } = cells.Text(11);
    public string Urn { get; } = cells.Text(12);

    /// <summary>Worked out from PL_POST: the upper-tier authority; WAL, SCO, NIR outside England; blank where not known.</summary>
    public string PlLa { get; internal set; } = "";

    /// <summary>Worked out: IN or OUT of the authority's own area; blank where not known.</summary>
    public string PlLocation { get; internal set; } = "";

    /// <summary>Worked out: miles from home to placement, to one decimal; null where not known.</summary>
    public double? PlDistance { get; internal set; }

    /// <summary>Worked out: a postcode was given that the list does not have. Null where there is no list, or it cannot tell.</summary>
    public bool? HomePostIsKnown { get; internal set; }

    public bool? PlPostIsKnown { get; internal set; }

    /// <summary>A postcode lies outside England and the list ends at its border, so that nothing can be worked out.</summary>
    public bool IsBeyondList { get; internal set; }

    /// <summary>Its place among the child's episodes in order of DECOM; -1 where it has none.</summary>
    internal int At { get; set; } = -1;

    /// <summary>The placement lies outside England and the list ends at its border, so that nobody can say in whose area.</summary>
    public bool AreaIsBeyondList { get; internal set; }

    /// <summary>Under an agreed series of short breaks.</summary>
    public bool IsShortBreak => Ls is "V3" or "V4";

    /// <summary>T0 to T4.</summary>
    public bool IsTemporary => Place is "T0" or "T1" or "T2" or "T3" or "T4";

    /// <summary>A3 to A6.</summary>
    public bool IsPlacedForAdoption => Place is "A3" or "A4" or "A5" or "A6";

    /// <summary>U1 to U6.</summary>
    public bool IsFostered => Place is "U1" or "U2" or "U3" or "U4" or "U5" or "U6";

    /// <summary>Why it began says that care went on: a valid code other than S.</summary>
    public bool GoesOn => Rne is "L" or "P" or "T" or "B" or "U";

    /// <summary>Why it ceased says that care ended: a valid code other than X1, of any year. A blank, or a code on no list, says nothing.</summary>
    public bool SaysCareEnded => Rec is not ("" or "X1") && CodeLists.ReasonCeased.Has(Rec);

    /// <summary>The period of care ended with this episode, or nobody can say why it ended.</summary>
    public bool EndsCare => Dec.IsDay && Rec != "X1";

    /// <summary>Adopted: E11 or E12.</summary>
    public bool EndsInAdoption => Rec is "E11" or "E12";
}

public sealed class ReviewRow(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.Reviews;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(Review, "REVIEW");
    }
    public DateGiven Review { get; } = cells.Date(2);
    public string ReviewCode { get; } = cells.Text(3);
}

public sealed class UascRow(int number, Cells cells) : RowWithBirth(number, cells, 2)
{
    public override Table Table => Tables.Uasc;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(Duc, "DUC");
    }
    public string Sex { get; } = cells.Text(1);
    public DateGiven Duc { get; } = cells.Date(3);
}

public sealed class Oc2Row(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.Oc2;
    public string SdqScore { get; } = cells.Text(2);
    public string SdqReason { get; } = cells.Text(3);
    public string Convicted { get; } = cells.Text(4);
    public string HealthCheck { get; } = cells.Text(5);
    public string Immunisations { get; } = cells.Text(6);
    public string TeethCheck { get; } = cells.Text(7);
    public string HealthAssessment { get; } = cells.Text(8);
    public string SubstanceMisuse { get; } = cells.Text(9);
    public string InterventionReceived { get; } = cells.Text(10);
    public string InterventionOffered { get; } = cells.Text(11);

    /// <summary>Any of the eight yes-or-no answers is there.</summary>
    public bool AnswersAnything =>
        (Convicted + HealthCheck + Immunisations + TeethCheck + HealthAssessment + SubstanceMisuse + InterventionReceived + InterventionOffered).Length > 0;

    /// <summary>Immunisations, teeth, health assessment and substance misuse are all there.</summary>
    public bool AnswersAllFour => Immunisations.Length > 0 && TeethCheck.Length > 0 && HealthAssessment.Length > 0 && SubstanceMisuse.Length > 0;
}

public sealed class Oc3Row(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.Oc3;
    public string InTouch { get; } = cells.Text(2);
    public string Activ { get; } = cells.Text(3);
    public string Accom { get; } = cells.Text(4);
    public bool SaysAnything => (InTouch + Activ + Accom).Length > 0;
}

public sealed class Ad1Row(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.Ad1;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(DateInt, "DATE_INT");
        cells.Date(DateMatch, "DATE_MATCH");
    }
    public DateGiven DateInt { get; } = cells.Date(2);
    public DateGiven DateMatch { get; } = cells.Date(3);
    public string FosterCare { get; } = cells.Text(4);
    public string NbAdoptr { get; } = cells.Text(5);
    public string SexAdoptr { get; } = cells.Text(6);
    public string LsAdoptr { get; } = cells.Text(7);
    public bool SaysAnything => DateInt.IsGiven || DateMatch.IsGiven || (FosterCare + NbAdoptr + SexAdoptr + LsAdoptr).Length > 0;
    public bool SaysEverything => DateInt.IsGiven && DateMatch.IsGiven && FosterCare.Length > 0 && NbAdoptr.Length > 0 && SexAdoptr.Length > 0 && LsAdoptr.Length > 0;
}

public sealed class PlacedAdoptionRow(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.PlacedAdoption;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(DatePlaced, "DATE_PLACED");
        cells.Date(DatePlacedCeased, "DATE_PLACED_CEASED");
    }
    public DateGiven DatePlaced { get; } = cells.Date(2);
    public DateGiven DatePlacedCeased { get; } = cells.Date(3);
    public string ReasonPlacedCeased { get; } = cells.Text(4);
}

public sealed class PrevPermRow(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.PrevPerm;
    public string PrevPerm { get; } = cells.Text(2);
    public string LaPerm { get; } = cells.Text(3);

    /// <summary>As written: ZZ for a day or month that is not known, ZZZZ for the year.</summary>
    public string DatePerm { get; } = cells.Text(4);
}

public sealed class MissingRow(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.Missing;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(MisStart, "MIS_START");
        cells.Date(MisEnd, "MIS_END");
    }
    public string Missing { get; } = cells.Text(2);
    public DateGiven MisStart { get; } = cells.Date(3);
    public DateGiven MisEnd { get; } = cells.Date(4);
}

public sealed class SwEpisodeRow(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.SwEpisodes;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(SwDecom, "SW_DECOM");
        cells.Date(SwDec, "SW_DEC");
    }
    public string SwId { get; } = cells.Text(2);
    public DateGiven SwDecom { get; } = cells.Date(3);
    public DateGiven SwDec { get; } = cells.Date(4);
    public string SwReason { get; } = cells.Text(5);
}

public sealed class DoLoRow(int number, Cells cells) : RowWithBirth(number, cells, 1)
{
    public override Table Table => Tables.DoLo;
    internal override void Unread(ref UnreadCells cells)
    {
        base.Unread(ref cells);
        cells.Date(DoloStart, "DOLO_START");
        cells.Date(DoloEnd, "DOLO_END");
    }
    public DateGiven DoloStart { get; } = cells.Date(2);
    public DateGiven DoloEnd { get; } = cells.Date(3);
}

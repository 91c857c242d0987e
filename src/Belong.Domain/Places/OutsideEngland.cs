namespace Belong.Domain.Places;

/// <summary>Which postcodes lie outside England, as far as their first letters tell.</summary>
public static class OutsideEngland
{
    /// <summary>WAL, SCO, NIR or NUK (the Channel Islands and Man); null for an area that lies in England, or across a border.</summary>
    public static string? Of(string postcode)
    {
        var plain = Postcode.Plain(postcode);
        var letters = plain.AsSpan(0, plain.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digits ? digits : 0);
        return letters switch
        {
            "AB" or "DD" or "EH" or "FK" or "G" or "HS" or "IV" or "KA" or "KW" or "KY" or "ML" or "PA" or "PH" or "ZE" => "SCO",
            "CF" or "SA" => "WAL",
            "BT" => "NIR",
            "GY" or "IM" or "JE" => "NUK",
            _ => null,
        };
    }

    /// <summary>True where an area lies on both sides of the border with Wales or Scotland, so that a list of England cannot tell.</summary>
    public static bool Perhaps(string postcode)
    {
        var plain = Postcode.Plain(postcode);
        var letters = plain.AsSpan(0, plain.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digits ? digits : 0);
        return letters is "CH" or "DG" or "HR" or "LD" or "LL" or "NP" or "SY" or "TD" || Of(postcode) is not null;
    }
}

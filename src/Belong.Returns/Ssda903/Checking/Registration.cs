namespace Belong.Returns.Ssda903.Checking;

/// <summary>What Ofsted registers, and what it does not.</summary>
internal static class Registration
{
    /// <summary>Placements that Ofsted does not register, so that no provider's number is asked for.</summary>
    public static bool IsNotAsked(string place, int year) => place switch
    {
        "R1" or "R2" or "R5" or "P1" or "P3" or "T0" or "T1" or "T2" or "T3" or "T4" => true,
        "H5" => year <= 2023,
        "P2" => year <= 2024,
        "Z1" => year <= 2025,
        "Z11" or "Z12" or "Z13" or "Z14" => year >= 2026,
        _ => false,
    };

    /// <summary>Wales, Scotland, Northern Ireland, or outside the United Kingdom.</summary>
    public static bool IsOutsideEngland(string authority) => authority is ['W' or 'S' or 'N', ..] or "CON";
}

using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>Of school age is who was four by 31 August of the year before the return's begins: 31 August 2025 for 2026-27.</summary>
public sealed class Rule209() : RuleOf<HeaderRow>(
    says: "The child is of school age, so UN1 (not of school age) cannot be correct.",
    mend: "Enter the unique pupil number, or choose UN2 to UN5.",
    looks: "Header DOB UPN")
{
    public override bool Trips(HeaderRow header, Child child) => header.Upn == "UN1" && child.Return.Begins.Day is { } begins && header.Dob.Birthday(4) <= new DateOnly(begins.Year - 1, 8, 31);
}

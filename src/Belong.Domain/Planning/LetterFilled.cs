using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Planning;

/// <summary>
/// Fills what stands in square brackets in a template, as far as the record knows it. The rest stays there to be written by hand; so does an
/// address that somebody must not know, for no template can tell to whom the letter goes.
/// </summary>
public static partial class LetterFilled
{
    private static readonly string[] Known = ["child", "legal name", "born", "legal status", "in care since", "home", "there since", "school", "worker", "team", "reviewing officer", "council"];

    public static Letter Of(LetterTemplate template, ChildRecord child, County county, DateOnly today, Actor by)
    {
        return new() { On = today, About = Filled(template.About), Words = Filled(template.Words) };

        string Filled(string words) => Bracketed().Replace(words, each => each.Groups["name"].Value is var name && !Known.Contains(name) ? each.Value : Part(name) is { Length: > 0 } said ? said : $"[{name}: not recorded]");

        string? Part(string name) => name switch
        {
            "child" => child.CalledName.Split(' ')[0],
            "legal name" => child.LegalName,
            "born" => child.BornOn?.InWords(),
            "legal status" => child.LegalStatusOn(today) is { } legal ? CodeLists.LegalStatus.Say(legal.Fact.Code) : null,
            "in care since" => child.CareOn(today)?.From.InWords(),
            "home" => Home(),
            "there since" => child.PlacementOn(today)?.Fact.From.InWords(),
            "school" => child.Facts<PersonalEducationPlan>().Where(each => each.Fact.On <= today && each.Fact.School.Length > 0).MaxBy(each => (each.Fact.On, each.Signature.Seq))?.Fact.School,
            "worker" => by.Name,
            "team" => county.Worker(by.Id)?.WorksOn(today)?.Fact.Team,
            "reviewing officer" => child.ReviewingOfficerOn(today) is { } officer ? county.NameOf(officer.Fact.Officer) : null,
            "council" => county.Council.Authority?.Name,
            _ => null,
        };

        string? Home()
        {
            var kept = child.Facts<AddressWithheld>().Where(each => each.Fact.Span.Covers(today)).Select(each => each.Fact.Whom).ToList();
            return kept.Count > 0 ? $"[where {child.CalledName.Split(' ')[0]} lives is withheld from {string.Join("; ", kept)}: take this sentence out unless the letter goes to somebody who may know]"
                : child.PlacementOn(today)?.Fact is { Home.Length: > 0 } lives ? lives.Home : null;
        }
    }

    [GeneratedRegex(@"\[(?<name>[a-z ]{1,30})\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracketed();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Papers;

/// <summary>
/// Fills what stands in square brackets in a template, as far as the record knows it. The rest stays there to be written by hand; so does
/// where the child lives or goes to school while that is withheld from somebody, for no template can tell to whom the letter goes.
/// </summary>
public static partial class LetterFilled
{
    private sealed record Filling(ChildRecord Child, County County, DateOnly Today, Actor By)
    {
        public bool IsWithheld => Child.AddressWithheldOn(Today).Any();

        public TFact? Newest<TFact>(Func<TFact, DateOnly> on)
            where TFact : Fact => Child.Facts<TFact>().Where(each => on(each.Fact) <= Today).MaxBy(each => (on(each.Fact), each.Signature.Seq))?.Fact;

        public Placement? Lives => Child.PlacementOn(Today)?.Fact;

        public Employment? Writer => County.Worker(By.Id)?.WorksOn(Today)?.Fact;

        public Allocation? Worker => Child.AllocationOn(Today)?.Fact;
    }

    private static readonly FrozenDictionary<string, Func<Filling, string?>> Parts = new Dictionary<string, Func<Filling, string?>>
    {
        ["child"] = of => of.Child.CalledName.Split(' ')[0],
        ["legal name"] = of => of.Child.LegalName,
        ["born"] = of => of.Child.BornOn?.InWords(),
        ["legal status"] = of => of.Child.LegalStatusOn(of.Today) is { } legal ? CodeLists.LegalStatus.Say(legal.Fact.Code) : null,
        ["care"] = of => TimesInCare(of.Child, of.County.Council.Authority?.Name is { Length: > 0 } council ? council : "the council"),
        ["home"] = of => of.IsWithheld ? "[withheld: where the child lives]" : of.Lives?.Home,
        ["there since"] = of => There(of.Child, of.Today)?.InWords(),
        ["school"] = of => of.IsWithheld ? "[withheld: school]" : of.Newest<PersonalEducationPlan>(each => each.On)?.School,
        ["allergies"] = of => of.Newest<Allergies>(each => each.On) is { } known ? known.Any == "none" ? "none known" : known.To : null,
        ["consent"] = of => of.Newest<MedicalConsent>(each => each.On) is { } consent ? $"{MedicalConsent.Givers.Say(consent.By).ToLowerInvariant()}{(consent.Covers.Trim().Length > 0 ? $" ({consent.Covers.Trim().TrimEnd('.')})" : "")}" : null,
        ["worker"] = of => of.Worker is { } worker ? of.County.NameOf(worker.Worker) : null,
        ["team"] = of => of.Worker?.Team,
        ["reviewing officer"] = of => of.Child.ReviewingOfficerOn(of.Today) is { } officer ? of.County.NameOf(officer.Fact.Officer) : null,
        ["writer"] = of => of.By.Name,
        ["writer's post"] = of => of.Writer is { } post ? $"{Posts.Codes.Say(post.Role)}{(post.Team.Length > 0 ? $", {post.Team}" : "")}" : null,
        ["council"] = of => of.County.Council.Authority?.Name,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that the record fills, as a template writes them.</summary>
    public static string Names => string.Join(", ", Parts.Keys.Order(StringComparer.Ordinal).Select(name => $"[{name}]"));

    public static Letter Of(LetterTemplate template, ChildRecord child, County county, DateOnly today, Actor by)
    {
        var filling = new Filling(child, county, today, by);
        return new() { On = today, About = Filled(template.About), Words = Filled(template.Words) };

        string Filled(string words) => Bracketed().Replace(words.Replace('’', '\''), each =>
            !Parts.TryGetValue(each.Groups["name"].Value.Trim(), out var part) ? each.Value : part(filling) is { Length: > 0 } said ? said : $"[{each.Groups["name"].Value.Trim()}: not recorded]");
    }

    /// <summary>Each time in care, the earliest first: was looked after by the council from 3 May 2012 to 4 June 2016, and has been again since 7 July 2017.</summary>
    private static string? TimesInCare(ChildRecord child, string council)
    {
        var times = child.PeriodsOfCare.OrderBy(each => each.From).ToList();
        var over = times.Where(each => each.Until is not null).Select(each => $"from {(each.StartSeen ? "" : "before ")}{each.From.InWords()} to {each.Until!.Value.InWords()}").ToList();
        var now = times.Find(each => each.Until is null);
        return (over.Count, now) switch
        {
            (0, null) => null,
            (0, _) => $"has been looked after by {council} since {(now.StartSeen ? "" : "before ")}{now.From.InWords()}",
            (_, null) => $"was looked after by {council} {string.Join(" and ", over)}",
            _ => $"was looked after by {council} {string.Join(" and ", over)}, and has been again since {now.From.InWords()}",
        };
    }

    /// <summary>Since when the child has lived where they live: a new order or other terms are no move.</summary>
    private static DateOnly? There(ChildRecord child, DateOnly today)
    {
        var homes = child.Facts<Placement>().Where(each => each.Fact.From <= today && !each.Fact.IsTemporary).OrderByDescending(each => each.Fact.From).Select(each => each.Fact).ToList();
        return homes.Count == 0 ? null : homes.TakeWhile(each => each.Home == homes[0].Home).Last().From;
    }

    [GeneratedRegex(@"\[(?<name>[A-Za-z' ]{1,30})\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracketed();
}

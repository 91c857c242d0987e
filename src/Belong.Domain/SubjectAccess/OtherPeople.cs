using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Relations;

namespace Belong.Domain.SubjectAccess;

/// <summary>Words of an entry that may tell of somebody else than whoever asks, and of whom.</summary>
public readonly record struct OtherPerson(string Words, string Who);

/// <summary>
/// Marks in an entry what speaks of other people: names of everybody who is on the record as mattering, of brothers and sisters, and whatever looks like a telephone
/// number, an address of e-mail or a postcode. It finds what it knows, and no more: every entry is read by a person.
/// </summary>
public static partial class OtherPeople
{
    /// <summary>A shorter name is found in too many words to be of use.</summary>
    private const int ShortestName = 3;

    /// <summary>The names that may not stand in a copy unread, the longest first; the person's own are none of them, a family name they share among them.</summary>
    public static ImmutableArray<OtherPerson> On(ChildRecord child, County county)
    {
        var own = child.Facts<Name>().SelectMany(name => new[] { name.Fact.Given, name.Fact.Family, name.Fact.Full }).Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var adults = child.People.Select(each => (Who: Kinship.Codes.Say(each.Fact.Is).ToLowerInvariant(), Record: county.Find(each.Fact.Who)));
        var children = child.Siblings.Select(id => (Who: "brother or sister", Record: county.Find(id)));
        return
        [
            .. adults.Concat(children).Where(each => each.Record is not null)
                .SelectMany(each => each.Record!.Facts<Name>().SelectMany(name => new[] { name.Fact.Full, name.Fact.Given, name.Fact.Family }).Select(name => new OtherPerson(name.Trim(), each.Who)))
                .Where(each => each.Words.Length >= ShortestName && !own.Contains(each.Words))
                .DistinctBy(each => each.Words, StringComparer.OrdinalIgnoreCase).OrderByDescending(each => each.Words.Length),
        ];
    }

    /// <summary>Which of them a text has, as it writes them, and what besides looks like how somebody is reached.</summary>
    public static ImmutableArray<OtherPerson> In(string text, ImmutableArray<OtherPerson> known)
    {
        // A name that stands only within what was found already, an address or a whole name, is not told twice.
        var reached = Reached().Matches(text).Select(match => match.Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var (left, found) = (Redaction.Of(text, reached), new List<OtherPerson>());
        foreach (var each in known.OrderByDescending(each => each.Words.Length).Where(each => Redaction.Stands(each.Words, left)))
        {
            left = Redaction.Of(left, [each.Words]);
            found.Add(each);
        }

        return [.. found, .. reached.Select(words => new OtherPerson(words, words.Contains('@') ? "e-mail address" : words.Any(char.IsLetter) ? "postcode" : "telephone number"))];
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\d.])(\+44\s?|0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reached();
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Relations;

namespace Belong.Domain.SubjectAccess;

/// <summary>Words of an entry that may tell of somebody else than whoever asks, and of whom.</summary>
public readonly record struct OtherPerson(string Words, string Who);

/// <summary>
/// Marks in an entry what speaks of other people: everybody who is on the record as mattering, brothers and sisters, the foster households the child lived in, whoever is named in a
/// contact plan, a placement or a stay, and whatever looks like a telephone number, an address of e-mail or a postcode. It finds what it knows, and no more: every entry is read by a person.
/// </summary>
public static partial class OtherPeople
{
    /// <summary>A shorter name is found in too many words to be of use.</summary>
    private const int ShortestName = 3;

    /// <summary>The names that may not stand in a copy unread, the longest first; the person's own are none of them, a family name they share among them.</summary>
    /// <param name="of">The record whose entries are read, where it is another's: whose it is and who matters to them are others too.</param>
    public static ImmutableArray<OtherPerson> On(ChildRecord child, County county, Record? of = null)
    {
        var own = child.Facts<Name>().SelectMany(name => new[] { name.Fact.Given, name.Fact.Family, name.Fact.Full }).Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. About(child, county).Concat(of is null || of.Id == child.Id ? [] : Named(of, "whose record it is").Concat(of is ChildRecord other ? About(other, county) : []))
                .Select(each => each with { Words = each.Words.Trim() }).Where(each => each.Words.Length >= ShortestName && !own.Contains(each.Words))
                .DistinctBy(each => each.Words, StringComparer.OrdinalIgnoreCase).OrderByDescending(each => each.Words.Length),
        ];
    }

    private static IEnumerable<OtherPerson> About(ChildRecord child, County county) =>
    [
        .. child.People.SelectMany(each => Named(county.Find(each.Fact.Who), Kinship.Codes.Say(each.Fact.Is).ToLowerInvariant())),
        .. child.Siblings.SelectMany(id => Named(county.Find(id), "brother or sister")),
        .. child.Facts<PlacedWith>().Select(each => county.Household(each.Fact.Household)).OfType<HouseholdRecord>().DistinctBy(household => household.Id).SelectMany(household => Named(household, "of a foster household")),
        .. child.Entries.Where(entry => entry.IsLive).SelectMany(entry => entry.Said!.OthersNamed.SelectMany(TypedNames).Select(words => new OtherPerson(words, $"named in an entry: {entry.Kind.Title.ToLowerInvariant()}"))),
    ];

    private static IEnumerable<OtherPerson> Named(Record? record, string who) => record is null ? []
        : record is HouseholdRecord ? record.Facts<Member>().SelectMany(each => Parts(each.Fact.Full, each.Fact.Given, each.Fact.Family, who))
        : record.Facts<Name>().SelectMany(name => Parts(name.Fact.Full, name.Fact.Given, name.Fact.Family, who));

    private static IEnumerable<OtherPerson> Parts(string full, string given, string family, string who) => [new(full, who), new(given, who), new(family, who)];

    /// <summary>Names within what was typed where a name is asked, Dad and his sister Jo Bell: each run of words in capitals, and each of its words.</summary>
    private static IEnumerable<string> TypedNames(string typed) =>
        Capitals().Matches(typed).Select(match => string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SkipWhile(NamesNobody.Contains))).Where(run => run.Length > 0)
            .SelectMany(run => run.Split(' ').Where(word => !NamesNobody.Contains(word)).Prepend(run));

    /// <summary>Words that begin with a capital in such an answer, and are nobody's name.</summary>
    private static readonly FrozenSet<string> NamesNobody = FrozenSet.ToFrozenSet(
        [
            "The", "A", "An", "At", "With", "His", "Her", "Their", "Our", "My", "And", "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Mum", "Mother", "Dad", "Father", "Parent", "Parents", "Nan", "Nana", "Gran", "Granny", "Grandma", "Grandmother",
            "Grandad", "Grandfather", "Grandparent", "Grandparents", "Maternal", "Paternal", "Aunt", "Auntie", "Aunty", "Uncle", "Cousin", "Sister", "Sisters", "Brother", "Brothers", "Sibling", "Siblings", "Half", "Step", "Stepmother", "Stepfather", "Friend",
            "Friends", "Family", "Former", "Carer", "Carers", "Foster", "Adopters", "Home", "House", "School", "All", "Both", "Birth", "Older", "Younger", "Elder", "Eldest", "Youngest", "Baby", "Twin", "Another", "No", "None",
        ],
        StringComparer.OrdinalIgnoreCase);

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

    [GeneratedRegex(@"\p{Lu}[\p{L}'’-]*(\s+\p{Lu}[\p{L}'’-]*)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\d.])(\+44\s?|0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reached();
}

using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>Somebody on a family tree.</summary>
/// <param name="Up">The row: 2 for grandparents, 1 for parents, 0 for children.</param>
/// <param name="X">The place in the row, in widths of a person from the left.</param>
/// <param name="Beneath">What stands under the name: an age, a year of birth or of death; blank where neither is recorded.</param>
/// <param name="Household">Who lives together has the same letter; blank for whoever lives with nobody on the tree, as far as is recorded.</param>
public sealed record Drawn(Record Record, string Name, string Beneath, Symbol Symbol, bool HasDied, bool IsCentre, int Up, double X, string Household);

/// <summary>A couple, or a parent alone, and the children they have together.</summary>
/// <param name="IsOver">They are recorded as having separated.</param>
public sealed record Union(ImmutableArray<SubjectId> Partners, ImmutableArray<SubjectId> Children, bool IsOver);

/// <summary>
/// A family as it is drawn: who stands where, and the lines between them. Worked out from relationships, brothers and sisters and couples of a
/// day; whoever the reader may not see is given to nobody to draw. Who has a mother in common and not a father is drawn so: nobody has to say "half".
/// </summary>
public sealed class Genogram
{
    private readonly Dictionary<SubjectId, (Record Record, Symbol Symbol, int Up)> people = [];
    private readonly List<(List<SubjectId> Partners, List<SubjectId> Children)> unions = [];
    private readonly Dictionary<int, List<SubjectId>> rows = new() { [0] = [], [1] = [], [2] = [] };
    private readonly Func<SubjectId, AdultRecord?> adultOf;
    private readonly DateOnly day;

    private Genogram(IReadOnlyList<ChildRecord> children, SubjectId centre, DateOnly day, Func<SubjectId, AdultRecord?> adultOf)
    {
        (this.adultOf, this.day) = (adultOf, day);
        foreach (var child in children)
        {
            people[child.Id] = (child, child.BornOn is { } born && born <= day ? SymbolOf(child) : Symbol.Unborn, 0);
        }

        foreach (var child in children)
        {
            Parents(child);
        }

        foreach (var child in children)
        {
            Others(child);
        }

        Couples();
        rows[0].AddRange(unions.SelectMany(union => union.Children).Where(id => people[id].Up == 0).Distinct());
        foreach (var (id, person) in people.Where(each => !rows[each.Value.Up].Contains(each.Key)))
        {
            rows[person.Up].Add(id);
        }

        var places = Places();
        var homes = Homes();
        People = [.. rows.OrderByDescending(row => row.Key).SelectMany(row => row.Value.Select(id => Draw(id, row.Key, places[id], centre, homes)))];
        Unions = [.. unions.Select(union => new Union([.. union.Partners], [.. union.Children], union.Partners is [var one, var other] && CoupleOf(one, other) is { Fact.Until: not null }))];
    }

    /// <summary>Everybody, the eldest generation first, each row from left to right.</summary>
    public ImmutableArray<Drawn> People { get; }

    public ImmutableArray<Union> Unions { get; }

    /// <summary>The family of a child, who stands in the middle of it.</summary>
    /// <param name="seen">The child of an id, where the reader may see them.</param>
    /// <param name="adultOf">The same of an adult.</param>
    public static Genogram Of(ChildRecord child, DateOnly day, Func<SubjectId, ChildRecord?> seen, Func<SubjectId, AdultRecord?> adultOf) =>
        new([.. child.Siblings.Select(seen).OfType<ChildRecord>().Append(child).DistinctBy(each => each.Id).OrderBy(each => each.BornOn)], child.Id, day, adultOf);

    /// <summary>The family of the children to whom an adult matters, the adult in the middle of it.</summary>
    /// <param name="seen">The child of an id, where the reader may see them.</param>
    /// <param name="adultOf">The same of an adult.</param>
    public static Genogram Of(AdultRecord adult, DateOnly day, Func<SubjectId, ChildRecord?> seen, Func<SubjectId, AdultRecord?> adultOf) =>
        new([.. adult.MattersTo.Where(each => Kinship.Of(each.Fact.Is).Circle == Circle.Family).Select(each => seen(each.Subject)).OfType<ChildRecord>().SelectMany(child => child.Siblings.Select(seen).OfType<ChildRecord>().Prepend(child)).DistinctBy(each => each.Id).OrderBy(each => each.BornOn)], adult.Id, day, adultOf);

    private static Symbol SymbolOf(ChildRecord child) => child.Sex?.Code switch { "2" or "F" => Symbol.Woman, "1" or "M" => Symbol.Man, _ => Symbol.Person };

    private IEnumerable<(Kinship Kin, AdultRecord Adult)> RelativesOf(ChildRecord child) =>
        child.People.Where(each => each.Fact.Span.Covers(day)).Select(each => (Kinship.Of(each.Fact.Is), adultOf(each.Fact.Who)!)).Where(each => each.Item2 is not null && each.Item1.Circle == Circle.Family);

    private void Place(AdultRecord adult, Kinship kin) => people.TryAdd(adult.Id, (adult, kin.Symbol, kin.Up));

    /// <summary>Fathers stand left of mothers; whoever has children with two stands between them. Parents by adoption are a couple of their own.</summary>
    private void Parents(ChildRecord child)
    {
        var own = RelativesOf(child).Where(each => each.Kin.IsOwnParent).DistinctBy(each => each.Adult.Id).OrderBy(each => each.Kin.Symbol == Symbol.Woman).ToList();
        own.ForEach(each => Place(each.Adult, each.Kin));
        foreach (var parents in own.Where(each => people[each.Adult.Id].Up == 1).GroupBy(each => each.Kin.Code.StartsWith("adoptive", StringComparison.Ordinal)))
        {
            // Two men may be recorded as the father: the first stands beside the mother, the other by himself until that is settled.
            List<SubjectId> pair = [.. parents.Take(1).Concat(parents.Skip(1).Where(each => each.Kin.Symbol != parents.First().Kin.Symbol).Take(1)).Select(each => each.Adult.Id)];
            Together(pair).Children.Add(child.Id);
            Beside(pair);
            foreach (var other in parents.Where(each => !pair.Contains(each.Adult.Id)))
            {
                Together([other.Adult.Id]).Children.Add(child.Id);
                Beside([other.Adult.Id]);
            }
        }

        if (own.Count == 0)
        {
            Together([]).Children.Add(child.Id);
        }
    }

    private void Others(ChildRecord child)
    {
        var relatives = RelativesOf(child).ToList();
        SubjectId? mother = Own("mother") ?? Own("adoptive-mother"), father = Own("father") ?? Own("adoptive-father");
        foreach (var (kin, adult) in relatives.Where(each => each.Kin.IsParent && !each.Kin.IsOwnParent))
        {
            Place(adult, kin);
            if (people[adult.Id].Up != 1)
            {
                continue;
            }

            var partner = kin.Symbol == Symbol.Man ? mother : father;
            List<SubjectId> pair = partner is { } of ? kin.Symbol == Symbol.Man ? [of, adult.Id] : [adult.Id, of] : [adult.Id];
            Together(pair);
            Beside(pair);
        }

        foreach (var side in (ReadOnlySpan<string>)["father", "mother"])
        {
            var parent = side == "mother" ? mother : father;
            var elders = relatives.Where(each => each.Kin.Up == 2 && each.Kin.Side == side).OrderBy(each => each.Kin.Symbol == Symbol.Woman).ToList();
            var theirs = relatives.Where(each => each.Kin.Up == 1 && each.Kin.Side == side).ToList();
            foreach (var (kin, adult) in theirs)
            {
                Place(adult, kin);
                if (people[adult.Id].Up == 1 && !rows[1].Contains(adult.Id))
                {
                    rows[1].Insert(side == "mother" ? rows[1].Count : 0, adult.Id);
                }
            }

            elders.ForEach(each => Place(each.Adult, each.Kin));
            foreach (var (_, adult) in elders.Where(each => people[each.Adult.Id].Up == 2 && !rows[2].Contains(each.Adult.Id)))
            {
                rows[2].Add(adult.Id);
            }

            if (elders.Count > 0 || (theirs.Count > 0 && parent is not null))
            {
                // Brothers and sisters of a parent are joined though nobody above them is recorded.
                var union = elders.Count > 0 ? Together([.. elders.Select(each => each.Adult.Id).Distinct().Take(2)]) : Above(parent!.Value);
                union.Children.AddRange(theirs.Select(each => each.Adult.Id).Concat(parent is { } own ? [own] : []).Where(id => !union.Children.Contains(id)).Distinct());
            }
        }

        foreach (var (kin, adult) in relatives.Where(each => each.Kin is { Up: 0, Code: "sister" or "brother" }))
        {
            Place(adult, kin);
            var union = unions.First(each => each.Children.Contains(child.Id));
            if (!union.Children.Contains(adult.Id))
            {
                union.Children.Add(adult.Id);
            }
        }

        SubjectId? Own(string code) => relatives.FirstOrDefault(each => each.Kin.Code == code).Adult?.Id is { } id && people.ContainsKey(id) ? id : null;
    }

    /// <summary>Couples of whom both are here.</summary>
    private void Couples()
    {
        foreach (var (id, other) in people.Values.Select(each => each.Record).OfType<AdultRecord>().SelectMany(adult => adult.Couples.Select(couple => (adult.Id, couple.Other))).Where(pair => people.ContainsKey(pair.Other)).ToList())
        {
            if (!unions.Exists(union => union.Partners.Contains(id) && union.Partners.Contains(other)))
            {
                Together([id, other]);
            }
        }
    }

    private Entry<Couple>? CoupleOf(SubjectId one, SubjectId other) =>
        (people[one].Record as AdultRecord)?.Couples.Where(each => each.Other == other && each.Entry.Fact.From <= day).Select(each => each.Entry).MaxBy(each => each.Fact.From);

    /// <summary>The union of just these, begun where there is none. Of nobody there is one as well: children whose parents are not recorded.</summary>
    private (List<SubjectId> Partners, List<SubjectId> Children) Together(List<SubjectId> partners)
    {
        if (unions.FindIndex(union => union.Partners.Count == partners.Count && (partners.Count > 0 || union.Children.TrueForAll(child => people[child].Up == 0)) && partners.TrueForAll(union.Partners.Contains)) is >= 0 and var at)
        {
            return unions[at];
        }

        unions.Add((partners, []));
        return unions[^1];
    }

    /// <summary>The union of which somebody is a child, begun where there is none.</summary>
    private (List<SubjectId> Partners, List<SubjectId> Children) Above(SubjectId child)
    {
        if (unions.FindIndex(union => union.Children.Contains(child)) is >= 0 and var at)
        {
            return unions[at];
        }

        unions.Add(([], []));
        return unions[^1];
    }

    /// <summary>Puts two into the row of parents beside each other; a second partner goes to the other side of who has one already.</summary>
    private void Beside(List<SubjectId> pair)
    {
        var row = rows[1];
        if (pair is [var left, var right] && row.Contains(left) != row.Contains(right))
        {
            var (there, comes) = row.Contains(left) ? (left, right) : (right, left);
            var at = row.IndexOf(there);
            var toTheRight = (comes == right && !AreTogether(at, at + 1)) || AreTogether(at - 1, at);
            row.Insert(toTheRight ? at + 1 : at, comes);
            return;
        }

        row.AddRange(pair.Where(id => !row.Contains(id)));

        bool AreTogether(int one, int other) => one >= 0 && other < row.Count && unions.Exists(union => union.Partners.Contains(row[one]) && union.Partners.Contains(row[other]));
    }

    /// <summary>Children from left to right, their parents over the middle of them, and theirs over those; nobody nearer to another than one width.</summary>
    private Dictionary<SubjectId, double> Places()
    {
        var places = new Dictionary<SubjectId, double>();
        double x = 0;
        foreach (var id in rows[0])
        {
            // A little apart from those of other parents.
            var before = rows[0].IndexOf(id) - 1;
            x += before < 0 ? 0 : unions.Exists(union => union.Children.Contains(id) && union.Children.Contains(rows[0][before])) ? 1 : 1.4;
            places[id] = x;
        }

        foreach (var row in (int[])[1, 2])
        {
            var wished = rows[row].ToDictionary(id => id, id => unions.Where(union => union.Partners.Contains(id) && union.Children.Exists(places.ContainsKey))
                .Select(union => union.Children.Where(places.ContainsKey).Average(child => places[child]) + (union.Partners.Count == 1 ? 0 : union.Partners.TrueForAll(other => rows[row].IndexOf(id) <= rows[row].IndexOf(other)) ? -0.5 : 0.5)).DefaultIfEmpty(double.NaN).Average());
            double? last = null;
            var shift = new List<double>();
            foreach (var id in rows[row])
            {
                places[id] = last is not { } left ? double.IsNaN(wished[id]) ? 0 : wished[id] : double.IsNaN(wished[id]) ? left + 1 : Math.Max(wished[id], left + 1);
                last = places[id];
                if (!double.IsNaN(wished[id]))
                {
                    shift.Add(wished[id] - places[id]);
                }
            }

            var by = shift.Count > 0 ? shift.Average() : 0;
            rows[row].ForEach(id => places[id] += by);
        }

        var leftmost = places.Values.DefaultIfEmpty(0).Min();
        return places.ToDictionary(each => each.Key, each => each.Value - leftmost);
    }

    /// <summary>Letters of the households with two or more on the tree, in the order in which they are met.</summary>
    private Dictionary<SubjectId, string> Homes()
    {
        var homes = rows.OrderByDescending(row => row.Key).SelectMany(row => row.Value).Select(id => (id, Home: HomeOf(people[id].Record))).Where(each => each.Home.Length > 0).GroupBy(each => each.Home, each => each.id, StringComparer.Ordinal).Where(each => each.Count() > 1);
        return homes.Index().SelectMany(home => home.Item.Select(id => (id, Letter: $"{(char)('A' + (home.Index % 26))}"))).ToDictionary(each => each.id, each => each.Letter);
    }

    private string HomeOf(Record record) => string.Concat((record switch
    {
        ChildRecord child => child.IsLookedAfterOn(day) ? child.PlacementOn(day)?.Fact.Home : "",
        AdultRecord { DiedOn: null } adult => adult.ReachedOn(day)?.Fact.Address,
        _ => "",
    } ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private Drawn Draw(SubjectId id, int up, double x, SubjectId centre, Dictionary<SubjectId, string> homes)
    {
        var (record, symbol, _) = people[id];
        var (name, born, died) = record switch { ChildRecord child => (child.CalledName, child.BornOn, null), AdultRecord adult => (adult.CalledName, adult.BornOn, adult.DiedOn), _ => ("", default(DateOnly?), default(DateOnly?)) };
        var beneath = died is { } end ? $"{(born is { } from ? $"{from.Year}–" : "died ")}{end.Year}" : born is not { } birth ? "" : birth > day ? $"expected {birth.MonthInWords()}" : $"{Age.InWords(birth, day)}";
        return new(record, name, beneath, symbol, died <= day, id == centre, up, x, homes.GetValueOrDefault(id, ""));
    }
}

using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;

namespace Belong.Domain.Relations;

/// <summary>Who matters to a child, in the record's words.</summary>
public static class PeopleOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>Everybody recorded, in the order of the list of kinships; those of whom it is over too.</summary>
        public ImmutableArray<Entry<Relationship>> People => [.. child.Facts<Relationship>().OrderBy(each => Order(each.Fact.Is)).ThenBy(each => each.Fact.From)];

        /// <summary>How the child and somebody keep in touch on a day; null where no contact of theirs is recorded.</summary>
        public Entry<ContactPlan>? ContactWith(AdultRecord adult, string kin, DateOnly day) => child.Facts<ContactPlan>().Where(each => each.Fact.On <= day && Means(each.Fact.With, adult, kin)).MaxBy(each => (each.Fact.On, each.Signature.Seq));

        /// <summary>When they last met, as far as it is recorded; null where it is not.</summary>
        public Entry<ContactSession>? LastMet(AdultRecord adult, string kin, DateOnly day) => child.Facts<ContactSession>().Where(each => each.Fact.Outcome == "held" && each.Fact.On <= day && Means(each.Fact.With, adult, kin)).MaxBy(each => (each.Fact.On, each.Signature.Seq));
    }

    private static int Order(string code) => Kinship.All.Index().FirstOrDefault(each => each.Item.Code == code, (int.MaxValue, null!)).Index;

    /// <summary>Contact is recorded with a name: the whole one, or the given name with who they are behind it. A given name alone may be anybody's.</summary>
    private static bool Means(string with, AdultRecord adult, string kin)
    {
        if (adult.Facts<Name>() is not [.., { Fact: { Full.Length: > 0 } name }] || with.Split(',', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } called, ..] said)
        {
            return false;
        }

        var behind = said is [_, var rest] ? rest.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : [];
        return called.Equals(name.Full, StringComparison.OrdinalIgnoreCase)
            || (name.Given.Length > 0 && called.Equals(name.Given, StringComparison.OrdinalIgnoreCase) && behind.Contains(Kinship.Of(kin).Words.Split(' ', ',')[0], StringComparer.OrdinalIgnoreCase));
    }
}

/// <summary>An adult's record in its words.</summary>
public static class AdultInWords
{
    extension(AdultRecord adult)
    {
        public string CalledName => adult.Facts<Name>() is [.., var last] ? last.Fact.Full : "Somebody whose name is not recorded";

        public DateOnly? BornOn => adult.Facts<Birth>() is [.., var last] ? last.Fact.On : null;

        public DateOnly? DiedOn => adult.Facts<Died>() is [.., var last] ? last.Fact.On : null;

        /// <summary>How they are reached on a day; null where that is not recorded.</summary>
        public Entry<ReachedAt>? ReachedOn(DateOnly day) => adult.Facts<ReachedAt>().Where(each => each.Fact.On <= day).MaxBy(each => (each.Fact.On, each.Signature.Seq));

        public ImmutableArray<Entry<Caution>> CautionsOn(DateOnly day) => [.. adult.Facts<Caution>().Where(each => each.Fact.Span.Covers(day))];

        /// <summary>To whom they matter: the entries stand on the children's records.</summary>
        public ImmutableArray<Entry<Relationship>> MattersTo => [.. adult.Heads.OfType<Entry<Relationship>>().Where(head => head.IsLive && head.Fact.Who == adult.Id)];

        /// <summary>Those they are or were a couple with.</summary>
        public ImmutableArray<(Entry<Couple> Entry, SubjectId Other)> Couples =>
            [.. adult.Heads.OfType<Entry<Couple>>().Where(head => head.IsLive).Select(head => (head, head.Subject == adult.Id ? head.Fact.Other : head.Subject))];
    }
}

using Belong.Domain.Facts;
using Belong.Domain.Relations;

namespace Belong.Web.House.Sight;

/// <summary>An adult is seen by whoever may see a child to whom they matter. Of other children nothing is said, nor that there are any.</summary>
public sealed class Adults : SightRule<AdultRecord>
{
    public override Permission Needs => Permission.SeeChildren;

    protected override bool MaySee(AdultRecord now, Reader reader) => now.MattersTo.Any(each => reader.Sees(each.Subject));

    /// <summary>What stands on a child's record is read by whoever may see the child; that two are a couple, by whoever may see both.</summary>
    public override bool MayRead(Entry entry, Reader reader) =>
        entry.Kind.Type == typeof(Relationship) ? reader.Sees(entry.Subject)
        : entry.Kind.Type != typeof(Couple) || (reader.Sees(entry.Subject) && CoupleOf(entry, reader) is { } couple && reader.Sees(couple.Other));

    public override string WhoReads => "Everybody who works with any child to whom this person matters can read it. What is about one child belongs on that child’s record.";

    protected override string NameOf(AdultRecord adult) => adult.CalledName;

    protected override string LineOf(AdultRecord adult, DateOnly day) => adult.ReachedOn(day)?.Fact.Organisation ?? "";

    /// <summary>Who looked is told to nobody but whoever keeps the records: it would tell whose child somebody else came from.</summary>
    public override bool TellsWhoLooked(Reader reader) => reader.Me.May(Permission.KeepRecords);

    /// <summary>The couple an entry speaks of; of one that withdrew it, the couple as it was said last.</summary>
    private static Couple? CoupleOf(Entry entry, Reader reader) =>
        entry.Said as Couple ?? reader.Now.Find(entry.Subject)?.Line(entry.FactId).LastOrDefault(each => each.Said is Couple)?.Said as Couple;
}

using Belong.Domain.Facts;
using Belong.Domain.Relations;

namespace Belong.Web.House.Sight;

/// <summary>An adult is seen by whoever may see a child to whom they matter. Of other children nothing is said, nor that there are any.</summary>
public sealed class Adults : SightRule<AdultRecord>
{
    public override Permission Needs => Permission.SeeChildren;

    protected override bool MaySee(AdultRecord now, Reader reader) => now.MattersTo.Any(each => SeesChild(each.Subject, reader));

    /// <summary>What stands on a child's record is read by whoever may see the child; that two are a couple, by whoever may see both.</summary>
    public override bool MayRead(Entry entry, Reader reader) =>
        entry.Kind.Type == typeof(Relationship) ? SeesChild(entry.Subject, reader)
        : entry.Kind.Type != typeof(Couple) || (SeesAdult(entry.Subject, reader) && CoupleOf(entry, reader) is { } couple && SeesAdult(couple.Other, reader));

    protected override string NameOf(AdultRecord adult) => adult.CalledName;

    protected override string LineOf(AdultRecord adult, DateOnly day) => adult.ReachedOn(day)?.Fact.Organisation ?? "";

    /// <summary>Who looked is told to nobody but whoever keeps the records: it would tell whose child somebody else came from.</summary>
    public override bool TellsWhoLooked(Reader reader) => reader.Me.May(Permission.KeepRecords);

    /// <summary>The couple an entry speaks of; of one that withdrew it, the couple as it was said last.</summary>
    private static Couple? CoupleOf(Entry entry, Reader reader) =>
        entry.Said as Couple ?? reader.Now.Find(entry.Subject)?.Line(entry.FactId).LastOrDefault(each => each.Said is Couple)?.Said as Couple;

    private static bool SeesChild(SubjectId id, Reader reader) => reader.Now.Find(id) is { } child && For(child.Kind) is { } rule && reader.Me.May(rule.Needs) && rule.MaySee(child, reader);

    private bool SeesAdult(SubjectId id, Reader reader) => reader.Now.Adult(id) is { } adult && MaySee(adult, reader);
}

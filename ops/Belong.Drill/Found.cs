using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.People;

namespace Belong.Drill;

/// <summary>What a database holds of the drill: for each change id, the changes that say it.</summary>
internal static class Found
{
    public static async Task<ILookup<Guid, long>> InAsync(string database)
    {
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine, migrate: false);
        return ledger.County.Children
            .SelectMany(child => child.Facts<Name>().Where(name => name.Fact.Use == NameUse.Preferred).Select(name => (Change: Guid.ParseExact(name.Fact.Given, "N"), name.Signature.Seq)))
            .ToLookup(each => each.Change, each => each.Seq);
    }
}

using Belong.Domain.Returns;

namespace Belong.Web.House.Sight;

/// <summary>What is known of a return is seen by whoever takes returns in.</summary>
public sealed class Returns : SightRule<ReturnRecord>
{
    public override Permission Needs => Permission.ImportReturns;

    public override string HomeOf(Belong.Domain.Facts.Record record) => "/returns";

    protected override string NameOf(ReturnRecord record) => record.Facts<ImportOfReturn>() is [.., var last] ? $"Return of {last.Fact.Year - 1}-{last.Fact.Year % 100:00}" : "Return";
}

using Belong.Domain.Facts;
using Belong.Web.House.Sight;

namespace Belong.Web.House;

public static class CalledHere
{
    extension(Record record)
    {
        /// <summary>What the record is called on lists and pages, whatever its kind.</summary>
        public string Called => SightRule.For(record.Kind)!.NameOf(record);
    }
}

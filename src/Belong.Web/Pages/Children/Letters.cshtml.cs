using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>The letters about a child, the newest first.</summary>
[Needs(Permission.SeeChildren)]
public sealed class LettersModel(TheHouse house) : ChildPage(house)
{
    public IReadOnlyList<Entry<Letter>> Letters => [.. Child.Facts<Letter>().Where(each => MayRead(Child, each)).OrderByDescending(each => (each.Fact.On, each.Signature.Seq))];

    public void OnGet()
    {
        // All is read from the record.
    }
}

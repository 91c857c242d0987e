namespace Belong.Data.Demo.Stories;

/// <summary>Came with a brother or sister, and goes wherever they go: the same carers, the same orders, reviewed on the same day.</summary>
internal sealed class WithSiblings : Story
{
    public override void Tell(Life life) => life.GoWith(life.Family.Children[0]);
}

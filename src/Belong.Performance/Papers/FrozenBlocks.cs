using System.Collections.Immutable;
using System.Text.Json;

namespace Belong.Performance.Papers;

/// <summary>A paper kept page by page as it was sent out, so that what was on page 12 stays there however pages are cut later.</summary>
public static class FrozenBlocks
{
    public static byte[] Bytes(ImmutableArray<ImmutableArray<Block>> pages) => JsonSerializer.SerializeToUtf8Bytes(pages, FrozenPaper.Written);

    public static ImmutableArray<ImmutableArray<Block>> Read(byte[] bytes) => JsonSerializer.Deserialize<ImmutableArray<ImmutableArray<Block>>>(bytes, FrozenPaper.Written);
}

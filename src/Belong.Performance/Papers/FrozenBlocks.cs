using System.Collections.Immutable;
using System.Text.Json;

namespace Belong.Performance.Papers;

/// <summary>Blocks kept as they were sent out: minutes and plans as a pack printed them.</summary>
public static class FrozenBlocks
{
    public static byte[] Bytes(ImmutableArray<Block> blocks) => JsonSerializer.SerializeToUtf8Bytes(blocks, FrozenPaper.Written);

    public static ImmutableArray<Block> Read(byte[] bytes) => JsonSerializer.Deserialize<ImmutableArray<Block>>(bytes, FrozenPaper.Written);
}

namespace Belong.Domain.Tests.Facts;

/// <summary>Text that people have read and agreed to, kept beside the tests.</summary>
internal static class Agreed
{
    public static void Holds(string file, IReadOnlyList<string> now)
    {
        using var text = new StreamReader(typeof(Agreed).Assembly.GetManifestResourceStream(file)!);
        var agreed = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (now.SequenceEqual(agreed))
        {
            return;
        }

        var fresh = Path.Combine(Path.GetTempPath(), file);
        File.WriteAllLines(fresh, now);
        Assert.Fail($"Read what differs aloud, and if it is what people should be told take {fresh} for {file}:\n{string.Join('\n', agreed.Except(now).Take(20).Select(line => $"- {line}").Concat(now.Except(agreed).Take(20).Select(line => $"+ {line}")))}");
    }
}

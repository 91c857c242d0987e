namespace Belong.Tests;

/// <summary>
/// The folder with sample returns and vectors, which are not part of the project: BELONG_SHARED, else <c>shared</c>
/// beside the checkout. Where it is missing the tests that need it are skipped with that reason.
/// </summary>
public static class SharedFolder
{
    private static readonly string? Root = Find();

    public static string Path(params string[] parts)
    {
        Assert.SkipWhen(Root is null, "The shared folder with sample returns is not here (BELONG_SHARED)");
        return System.IO.Path.Combine([Root!, .. parts]);
    }

    public static TheoryData<string, int> Samples => new() { { "n200_2027", 2027 }, { "n200_2027_soft", 2027 }, { "wild400_2026_c", 2026 } };

    public static string Sample(string name, string year) => Path("returns", "903", "samples", name, year);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("BELONG_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : throw new DirectoryNotFoundException($"BELONG_SHARED names {named}, which is not there");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Belong.slnx")))
            {
                var beside = System.IO.Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}

using System.Text.RegularExpressions;

namespace Belong.Web.Tests.House;

/// <summary>What <c>docs/security.md</c> says is shown by a test is shown by one that is there.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Belong.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    });

    [Fact]
    public void Each_test_that_the_page_names_is_there()
    {
        var page = File.ReadAllText(Path.Combine(Root.Value, "docs/security.md"));
        Assert.True(Named().Count(page) > 100);
        Assert.Empty(Missing(page));
    }

    /// <summary>The guard can fail.</summary>
    [Fact]
    public void A_test_that_is_not_there_is_noticed() =>
        Assert.Equal(["NobodysTests", "SheetTests.Nothing_of_the_kind"], Missing("`SheetTests.Nothing_of_the_kind`, `NobodysTests`, `SecurityPageTests.A_test_that_is_not_there_is_noticed`, `SheetTests`").Order(StringComparer.Ordinal));

    private static List<string> Missing(string page)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root.Value, "tests"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        return [.. Named().Matches(page).Where(named => !files[named.Groups["type"].Value].Any(text => !named.Groups["test"].Success || text.Contains($" {named.Groups["test"].Value}(", StringComparison.Ordinal))).Select(named => named.Value.Trim('`')).Distinct()];
    }

    [GeneratedRegex("`(?<type>[A-Za-z]+(Tests|Journey))(\\.(?<test>[A-Za-z0-9_]+))?`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}

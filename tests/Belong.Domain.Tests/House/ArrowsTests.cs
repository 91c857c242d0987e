using System.Text.RegularExpressions;

namespace Belong.Domain.Tests.House;

public class ArrowsTests
{
    /// <summary>Which modules of the domain may use which. Time uses nothing; a child never learns of its neighbours.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Time"] = [],
        ["Facts"] = ["Time", "People"],
        ["Duties"] = ["Time", "Facts", "People", "Governance"],
        ["Alerts"] = ["Time", "Facts", "Governance"],
        ["People"] = ["Time", "Facts"],
        ["Places"] = [],
        ["Governance"] = ["Time", "Facts", "People", "Returns"],
        ["Reporting"] = ["Time", "Facts", "People", "Governance"],
        ["Panels"] = ["Time", "Facts", "Duties", "People", "Governance", "Reporting"],
        ["Returns"] = ["Time", "Facts"],
        ["Children"] = ["Time", "Facts", "Duties", "Alerts", "People", "Places", "Governance", "Workforce"],
        ["Planning"] = ["Time", "Facts", "Duties", "Alerts", "People", "Governance", "Children"],
        ["Workforce"] = ["Time", "Facts", "Duties", "People", "Connected"],
        ["SignIn"] = ["Time", "Facts", "Duties", "People", "Governance", "Workforce"],
        ["Relations"] = ["Time", "Facts", "Alerts", "People", "Governance", "Children", "Planning"],
        ["Papers"] = ["Time", "Facts", "Duties", "People", "Governance", "Children", "Planning", "Reviewing", "Workforce"],
        ["Connected"] = ["Time", "Facts", "Duties", "People", "Governance"],
        ["SubjectAccess"] = ["Time", "Facts", "Duties", "People", "Governance", "Children", "Planning", "Relations", "Fostering"],
        ["Retention"] = ["Time", "Facts", "People", "Governance", "Children", "SubjectAccess"],
        ["Fostering"] = ["Time", "Facts", "Duties", "People", "Places", "Governance", "Children", "Overview", "Workforce"],
        ["Overview"] = ["Time", "Facts", "Duties", "People", "Governance", "Children", "Planning", "Relations", "Reviewing"],
        ["Reviewing"] = ["Time", "Facts", "Duties", "Alerts", "People", "Places", "Governance", "Children", "Planning", "Workforce"],
    };

    [Fact]
    public void Modules_use_only_what_the_table_allows() => Assert.Empty(Directory.EnumerateDirectories(Source("Belong.Domain"))
        .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs").SelectMany(file => Wrong(Path.GetFileName(folder), File.ReadAllText(file)).Select(used => $"{Path.GetFileName(folder)}/{Path.GetFileName(file)} uses {used}"))));

    [Fact]
    public void The_check_of_modules_can_fail()
    {
        Assert.Equal(["Reviewing"], Wrong("Children", "using Belong.Domain.Reviewing;\nnamespace Belong.Domain.Children;"));
        Assert.Equal(["Facts"], Wrong("Time", "namespace Belong.Domain.Time;\nclass X { Belong.Domain.Facts.Record? r; }"));
        Assert.Equal(["Reviewing"], Wrong("Children", "namespace Belong.Domain.Children;\nclass X { Reviewing.Review? r; }"));
        Assert.Empty(Wrong("Reviewing", "using Belong.Domain.Children;\nnamespace Belong.Domain.Reviewing;"));
    }

    [Fact]
    public void Projects_point_one_way()
    {
        Assert.Equal("", References("Belong.Domain"));
        Assert.Equal("Belong.Domain", References("Belong.Performance"));
        Assert.Equal("Belong.Domain", References("Belong.Returns"));
        Assert.Equal("Belong.Performance Belong.Returns", References("Belong.Data"));
        Assert.Equal("Belong.Data", References("Belong.Web"));
    }

    [Fact]
    public void The_pure_projects_have_no_package_but_analyzers()
    {
        foreach (var project in (string[])["Belong.Domain", "Belong.Performance", "Belong.Returns"])
        {
            Assert.DoesNotContain("PackageReference", File.ReadAllText(Path.Combine(Source(project), $"{project}.csproj")), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Wrong(string module, string source) =>
        Regex.Matches(source, @"Belong\.Domain\.([A-Z]\w+)|(?<![\w.""])([A-Z]\w+)\.[A-Z]\w+").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
            .Where(used => used != module && MayUse.ContainsKey(used) && !MayUse[module].Contains(used)).Distinct();

    private static string References(string project) =>
        string.Join(' ', Regex.Matches(File.ReadAllText(Path.Combine(Source(project), $"{project}.csproj")), @"ProjectReference Include="".*\\(Belong\.\w+)\.csproj""").Select(match => match.Groups[1].Value));

    private static string Source(string project)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); ; folder = folder.Parent!)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Belong.slnx")))
            {
                return Path.Combine(folder.FullName, "src", project);
            }
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Belong.Mutants;

/// <summary>A copy of what the pure projects and their tests are built from, in a folder of its own; nothing of ours is touched.</summary>
internal sealed partial class Tree : IDisposable
{
    private static readonly string[] Pure = ["src/Belong.Domain", "src/Belong.Performance", "src/Belong.Returns", "tests/Shared"];

    /// <summary>The tests that build the made-up county, print with a browser or run for minutes: for a fault of the house they cost more than they tell.</summary>
    private static readonly string[] Slow = ["MadeUpCounty", "Chromium", "EveryPageTests"];

    private readonly string tests;

    public string Folder { get; } = Directory.CreateTempSubdirectory("belong-mutants-").FullName;

    /// <param name="ofPages">Whether the faults are of the web project, which the tests of its pages are to notice.</param>
    public Tree(string from, bool ofPages)
    {
        tests = ofPages ? "Belong.Web.Tests" : "Belong.Domain.Tests";
        string[] parts = [.. Pure, $"tests/{tests}", .. ofPages ? ["src/Belong.Data", "src/Belong.Web"] : Array.Empty<string>()];
        foreach (var file in parts.SelectMany(part => Files(Path.Combine(from, part))).Concat(Directory.EnumerateFiles(from, "*.props")).Concat([Path.Combine(from, "src", "BannedSymbols.txt"), Path.Combine(from, "tests", "xunit.runner.json"), Path.Combine(from, "global.json"), Path.Combine(from, ".editorconfig")]))
        {
            var to = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        if (ofPages)
        {
            // What npm installed is only read.
            Directory.CreateSymbolicLink(Path.Combine(Folder, "src/Belong.Web/node_modules"), Path.Combine(from, "src/Belong.Web/node_modules"));
            Classes = [.. Files(Path.Combine(from, "tests", tests)).Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(file => (File: file, Text: File.ReadAllText(file)))
                .Where(each => !Slow.Any(word => each.Text.Contains(word, StringComparison.Ordinal)))
                .Select(each => $"{Namespace().Match(each.Text).Groups["name"].Value}.{Path.GetFileNameWithoutExtension(each.File)}").Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The test classes to note one by one, as what a page does runs on threads that know no test; empty where each thread knows its own.</summary>
    public IReadOnlyList<string> Classes { get; } = [];

    /// <summary>Test classes in two heaps: those that are soon through, and the few that take most of the time, which are only asked what the others did not notice.</summary>
    public IEnumerable<IReadOnlyList<string>> SoonFirst(IReadOnlyCollection<string> classes)
    {
        var all = took.Sum(each => each.Sum());
        var soon = classes.Where(each => took[each].Sum() < all / 50).ToList();
        return new[] { soon, [.. classes.Except(soon)] }.Where(heap => heap.Count > 0);
    }

    private ILookup<string, decimal> took = Array.Empty<(string Class, decimal Time)>().ToLookup(each => each.Class, each => each.Time);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(each => Path.GetFileName(each) is not ("bin" or "obj" or "node_modules")).SelectMany(Files));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Builds the tests. Answers the numbers of the faults that do not compile.</summary>
    public async Task<IReadOnlyList<int>> BuildAsync()
    {
        var (exit, said) = await RunAsync(["build", Path.Combine(Folder, "tests", tests), "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false", "-p:NuGetAudit=false", "-p:UseSharedCompilation=false"], [], TimeSpan.FromMinutes(20));
        if (exit == 0)
        {
            return [];
        }

        var wrong = Error().Matches(said).Select(match => (File: match.Groups["file"].Value, Line: int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture))).Distinct().SelectMany(error => Near(error.File, error.Line)).Distinct().ToList();
        return wrong.Count > 0 ? wrong : throw new InvalidOperationException(said);
    }

    /// <summary>Runs the tests to the first that fails. Answers whether all passed, and null where they were still running at the end of the time.</summary>
    public async Task<bool?> TestAsync(IEnumerable<string> which, TimeSpan atMost, int awake)
    {
        var (exit, _) = await RunAsync([Program, "-noLogo", "-noColor", "-stopOnFail", .. which], [("BELONG_MUTANT", awake.ToString(CultureInfo.InvariantCulture))], atMost);
        return exit is null ? null : exit == 0;
    }

    /// <summary>Runs all tests with every fault asleep, noting who reaches which. Answers the tests that fail: some look at files that the copy has not.</summary>
    public async Task<IReadOnlyList<string>> NoteAsync(string notes, TimeSpan atMost)
    {
        if (Classes.Count == 0)
        {
            var (exit, said) = await RunAsync([Program, "-noLogo", "-noColor", "-xml", $"{notes}.xml"], [("BELONG_MUTANTS_REACHED", notes)], atMost);
            took = File.Exists($"{notes}.xml") ? XDocument.Load($"{notes}.xml").Descendants("test").ToLookup(test => test.Attribute("type")!.Value, test => decimal.Parse(test.Attribute("time")?.Value ?? "0", CultureInfo.InvariantCulture)) : took;
            var failed = Failed().Matches(said).Select(match => match.Groups["test"].Value).Distinct().ToList();
            return exit == 0 || failed.Count > 0 ? failed : throw new InvalidOperationException(said);
        }

        var all = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(Classes.Index(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (each, _) =>
        {
            var (exit, said) = await RunAsync([Program, "-noLogo", "-noColor", "-class", each.Item], [("BELONG_MUTANTS_REACHED", $"{notes}.{each.Index}"), ("BELONG_MUTANTS_CLASS", each.Item)], atMost);
            foreach (var name in Failed().Matches(said).Select(match => match.Groups["test"].Value))
            {
                all.Add(name);
            }
        });
        await File.WriteAllLinesAsync(notes, Directory.EnumerateFiles(Folder, $"{Path.GetFileName(notes)}.*").SelectMany(File.ReadLines).Distinct());
        return [.. all.Distinct()];
    }

    private string Program => Path.Combine(Folder, "tests", tests, "bin", "Debug", "net10.0", $"{tests}.dll");

    /// <summary>The faults on the line that does not compile, else on the nearest line before that has one.</summary>
    private static IEnumerable<int> Near(string file, int line)
    {
        var lines = File.ReadAllLines(file);
        for (var i = Math.Min(line, lines.Length) - 1; i >= 0; i--)
        {
            if (Number().Matches(lines[i]) is { Count: > 0 } found)
            {
                return found.Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture));
            }
        }

        return [];
    }

    private static async Task<(int? Exit, string Said)> RunAsync(IEnumerable<string> words, (string Name, string Value)[] surroundings, TimeSpan atMost)
    {
        var start = new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        foreach (var (name, value) in surroundings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(atMost);
        try
        {
            var (said, wrong) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await said + await wrong);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (null, "");
        }
    }

    [GeneratedRegex(@"^\s*(?<file>[^\s(][^(\n]*\.cs)\((?<line>[0-9]+),[0-9]+\): error ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Error();

    [GeneratedRegex(@"^\s*(?<test>Belong\.[A-Za-z0-9_.]+)(\(.*)? \[FAIL\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Failed();

    [GeneratedRegex(@"^namespace (?<name>[A-Za-z0-9_.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"Awake\.Is\((?<number>[0-9]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}

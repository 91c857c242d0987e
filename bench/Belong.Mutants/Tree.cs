using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Belong.Mutants;

/// <summary>A copy of what the pure projects and their tests are built from, in a folder of its own; nothing of ours is touched.</summary>
internal sealed partial class Tree : IDisposable
{
    private static readonly string[] Parts = ["src/Belong.Domain", "src/Belong.Performance", "src/Belong.Returns", "tests/Belong.Domain.Tests", "tests/Shared"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("belong-mutants-").FullName;

    public Tree(string from)
    {
        foreach (var file in Parts.SelectMany(part => Directory.EnumerateFiles(Path.Combine(from, part), "*", SearchOption.AllDirectories)).Concat(Directory.EnumerateFiles(from, "*.props")).Concat([Path.Combine(from, "src", "BannedSymbols.txt"), Path.Combine(from, "tests", "xunit.runner.json"), Path.Combine(from, "global.json"), Path.Combine(from, ".editorconfig")]))
        {
            var within = Path.GetRelativePath(from, file);
            if (!within.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, within))!);
                File.Copy(file, Path.Combine(Folder, within));
            }
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Builds the tests. Answers the numbers of the faults that do not compile.</summary>
    public async Task<IReadOnlyList<int>> BuildAsync()
    {
        var (exit, said) = await RunAsync(["build", Path.Combine(Folder, "tests", "Belong.Domain.Tests"), "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false", "-p:NuGetAudit=false", "-p:UseSharedCompilation=false"], [], TimeSpan.FromMinutes(20));
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
        var (exit, said) = await RunAsync([Program, "-noLogo", "-noColor"], [("BELONG_MUTANTS_REACHED", notes)], atMost);
        var failed = Failed().Matches(said).Select(match => match.Groups["test"].Value).Distinct().ToList();
        return exit == 0 || failed.Count > 0 ? failed : throw new InvalidOperationException(said);
    }

    private string Program => Path.Combine(Folder, "tests", "Belong.Domain.Tests", "bin", "Debug", "net10.0", "Belong.Domain.Tests.dll");

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

    [GeneratedRegex(@"Awake\.Is\((?<number>[0-9]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}

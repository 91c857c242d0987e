using System.Diagnostics;

namespace Belong.Web.Tests.House;

/// <summary>The list of packages is made by <c>bench/licences</c>, and <c>./test</c> asks whether it is still so. Here: that what is not so is noticed.</summary>
public sealed class LicencesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belong-licences-").FullName;

    public LicencesTests()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Belong.slnx")))
        {
            root = root.Parent!;
        }

        foreach (var made in (string[])["bench", "docs", "tests", "src/Belong.Web/obj", "src/Belong.Web/Styles", "cache/tern/1.0.0"])
        {
            Directory.CreateDirectory(Path.Combine(folder, made));
        }

        foreach (var script in (string[])["bench/licences", "bench/licences.mjs"])
        {
            File.Copy(Path.Combine(root.FullName, script), Path.Combine(folder, script));
        }

        Write("src/Belong.Web/Belong.Web.csproj", "<Project />");
        Write("src/Belong.Web/Styles/assets.mjs", "wren/wren.js");
        Write("src/Belong.Web/Styles/belong.scss", "");
        Write("src/Belong.Web/package-lock.json", """{ "packages": { "": { "dependencies": { "wren": "2.0.0" } }, "node_modules/wren": { "version": "2.0.0", "license": "ISC" } } }""");
        Write("src/Belong.Web/obj/project.assets.json", $$"""{ "libraries": { "Tern/1.0.0": { "type": "package", "path": "tern/1.0.0" } }, "packageFolders": { "{{folder}}/cache/": {} }, "project": { "frameworks": { "net10.0": { "dependencies": { "Tern": {} } } } } }""");
        Licence("<license type=\"expression\">MIT OR GPL-3.0-only</license>");
    }

    [Fact]
    public async Task What_ships_stands_in_the_list_with_its_version_and_licence()
    {
        Assert.Equal(0, (await RunAsync()).Code);
        var list = await File.ReadAllTextAsync(Path.Combine(folder, "docs/licences.md"), TestContext.Current.CancellationToken);
        Assert.Contains("| Tern | 1.0.0 | MIT OR GPL-3.0-only | NuGet | named by a project |", list, StringComparison.Ordinal);
        Assert.Contains("| wren | 2.0.0 | ISC | npm | named by a project |", list, StringComparison.Ordinal);
        Assert.DoesNotContain(folder, list, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("--check")).Code);
    }

    [Fact]
    public async Task A_list_that_is_not_what_the_solution_uses_is_noticed()
    {
        Assert.Equal(1, (await RunAsync("--check")).Code);
        await RunAsync();
        Write("src/Belong.Web/package-lock.json", """{ "packages": { "": { "dependencies": { "wren": "2.0.1" } }, "node_modules/wren": { "version": "2.0.1", "license": "ISC" } } }""");
        var (code, said) = await RunAsync("--check");
        Assert.Equal(1, code);
        Assert.Contains("- | wren | 2.0.0 |", said, StringComparison.Ordinal);
        Assert.Contains("+ | wren | 2.0.1 |", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<license type=\"expression\">GPL-3.0-only</license>", "GPL-3.0-only")]
    [InlineData("<license type=\"expression\">MIT AND AGPL-3.0-only</license>", "MIT AND AGPL-3.0-only")]
    [InlineData("<license type=\"expression\">MPL-2.0</license>", "MPL-2.0")]
    [InlineData("<licenseUrl>http://elsewhere.invalid/licence</licenseUrl>", "not stated")]
    public async Task A_licence_that_we_do_not_take_is_noticed(string licence, string named)
    {
        Licence(licence);
        await RunAsync();
        var (code, said) = await RunAsync("--check");
        Assert.Equal((1, $"Tern 1.0.0 is under {named}, which is not on the list of bench/licences.mjs"), (code, said.Trim()));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private void Licence(string licence) => Write("cache/tern/1.0.0/tern.nuspec", $"<package><metadata><id>Tern</id>{licence}</metadata></package>");

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(folder, "bench/licences"), arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}

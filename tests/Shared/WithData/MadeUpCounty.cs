using System.Security.Cryptography;
using System.Text;
using Belong.Data;
using Belong.Data.Demo;

namespace Belong.Tests;

/// <summary>
/// The made-up county, built once for all test projects of the same sources and kept among the artifacts; each that asks gets a
/// copy of its own.
/// </summary>
public static class MadeUpCounty
{
    private static readonly Lazy<Task<string>> Built = new(BuildAsync);

    /// <summary>The place of a copy that nobody else opens.</summary>
    public static async Task<string> CopyAsync()
    {
        var copy = Databases.New("sqlite");
        File.Copy(await Built.Value, copy);
        return copy;
    }

    private static async Task<string> BuildAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root(), "artifacts")).FullName;
        var built = Path.Combine(folder, $"county-{Sources()}.db");
        if (File.Exists(built))
        {
            return built;
        }

        foreach (var older in Directory.GetFiles(folder, "county-*.db"))
        {
            File.Delete(older);
        }

        // Under a name of its own until it is whole, so that two who build at once do not disturb each other.
        var part = Databases.New("sqlite");
        using (var engine = Engine.Of(part))
        {
            await using (var ledger = Ledger.Open(engine))
            {
                await DemoCounty.BuildAsync(ledger);
            }

            using var connection = engine.Open();
            using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            checkpoint.ExecuteNonQuery();
        }

        File.Move(part, built, overwrite: true);
        return built;
    }

    /// <summary>Of what it is built: another compilation of any part is another county.</summary>
    private static string Sources() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', new[] { typeof(Fact), typeof(Performance.Measure), typeof(Returns.Ssda903.NotUnderstood), typeof(Ledger) }.Select(type => type.Module.ModuleVersionId)))))[..16];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Belong.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}

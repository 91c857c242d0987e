using System.Diagnostics;
using System.Text;

namespace Belong.Web.House;

/// <summary>
/// This program once more, with little memory and little time, to read what others made. Programs that read PDF and Office files can be made to run without end, to fill all memory or to fall
/// over, and a fall takes its process with it: so they run in one of their own.
/// </summary>
internal static class AnotherProcess
{
    /// <summary>How long a file may take, the start of the program included.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>What reading one may take up, in bytes: hexadecimal, as the runtime reads it.</summary>
    private const string MostMemory = "0x18000000";

    /// <summary>How many read at once: whoever sends many files waits, and the machine keeps its memory.</summary>
    private const int MostAtOnce = 4;

    private static readonly SemaphoreSlim Some = new(MostAtOnce);

    /// <summary>A program that reads what others made is told nothing that it could give away: neither where the database is nor by which secret people sign in.</summary>
    public static void WithoutSecrets(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("BELONG_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("OTEL_", StringComparison.Ordinal) || name.StartsWith("ConnectionStrings", StringComparison.OrdinalIgnoreCase) || name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }
    }

    /// <summary>What the program answers; null where it fell over, took too long or said too much, or where this machine starts no other program.</summary>
    /// <param name="verb">What it is asked to do, and of what kind of file.</param>
    public static async Task<string?> ReadAsync(string verb, string media, byte[] bytes, int mostLetters, CancellationToken stop = default)
    {
        await Some.WaitAsync(stop);
        try
        {
            return await AskAsync(verb, media, bytes, mostLetters, stop);
        }
        finally
        {
            Some.Release();
        }
    }

    private static async Task<string?> AskAsync(string verb, string media, byte[] bytes, int mostLetters, CancellationToken stop)
    {
        using var process = Started(verb, media);
        if (process is null)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            process.BeginErrorReadLine(); // what it says as it falls is nobody's to read, and must not fill the pipe
            var read = process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.StandardInput.BaseStream.WriteAsync(bytes, limit.Token);
            process.StandardInput.Close();
            var words = await read;
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 && words.Length <= mostLetters ? words : null;
        }
        catch (Exception failed) when (failed is IOException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>What the other process does: reads a file from its input, and writes its answer.</summary>
    public static int Answer(Func<byte[], string> answer)
    {
        using var bytes = new MemoryStream();
        Console.OpenStandardInput().CopyTo(bytes);
        using var output = Console.OpenStandardOutput();
        output.Write(new UTF8Encoding(false).GetBytes(answer(bytes.ToArray())));
        return 0;
    }

    private static Process? Started(string verb, string media)
    {
        var program = typeof(AnotherProcess).Assembly.Location;
        var isItself = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == Path.GetFileNameWithoutExtension(program) || program.Length == 0;
        var start = new ProcessStartInfo(isItself ? Environment.ProcessPath! : "dotnet", isItself ? [verb, media] : [program, verb, media])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        WithoutSecrets(start);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            return Process.Start(start);
        }
        catch (Exception none) when (none is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}

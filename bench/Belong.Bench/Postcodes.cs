using System.Diagnostics;
using Belong.Data;

namespace Belong.Bench;

/// <summary>How long the store of postcodes takes to open, and to be asked.</summary>
internal static class Postcodes
{
    public static int Run(string path)
    {
        PostcodeStore.Open(path).Dispose();
        var watch = Stopwatch.StartNew();
        using var store = PostcodeStore.Open(path);
        var opened = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        var found = 0;
        for (var i = 0; i < 100_000; i++)
        {
            found += store.Find($"TN{1 + (i % 40)} {i % 10}{(char)('A' + (i % 26))}{(char)('A' + (i / 26 % 26))}") is null ? 0 : 1;
        }

        Console.WriteLine($"{store.Count:N0} postcodes in {new FileInfo(path).Length / 1e6:N1} MB, opened in {opened:N2} ms; 100,000 looked up in {watch.Elapsed.TotalMilliseconds:N0} ms, {found:N0} found");
        return 0;
    }
}

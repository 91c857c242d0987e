using System.Runtime.InteropServices;

namespace Belong.Web.House;

/// <summary>Memory that large work left behind goes back to the machine before anybody is served.</summary>
internal static class Memory
{
    /// <summary>Takes up to a second: after building, importing or loading a county, never while somebody waits for a page.</summary>
    public static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux())
        {
            try
            {
                _ = Trim(0);
            }
            catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
            {
                // Another C library than glibc: it keeps nothing back, or gives it back by itself.
            }
        }
    }

    // What SQLite and the compiler freed in pieces: glibc keeps it for the next who asks.
#pragma warning disable SYSLIB1054 // The source generator asks for unsafe code in the whole project; nothing is marshalled here.
    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint keep);
#pragma warning restore SYSLIB1054
}

using Belong.Data;

namespace Belong.Web.House;

/// <summary>Reads, once the service runs, those documents that were kept before they were found by their words: one node for all.</summary>
public sealed partial class ReadsFiles(TheHouse house, Leases leases, ILogger<ReadsFiles> log) : BackgroundService
{
    private const string Job = "read-files";

    /// <summary>Longer than it takes to read what a council has.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(2);

    private readonly string node = $"{Environment.MachineName}-{Guid.NewGuid():N}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!leases.Take(Job, node, Lasts))
            {
                return;
            }

            try
            {
                await Task.Run(() => house.Files.ReadThoseUnreadAsync(WordsOfFile.OfAsync, stoppingToken), stoppingToken);
            }
            finally
            {
                leases.GiveBack(Job, node);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on with it.
        }
        catch (Exception failed) when (failed is System.Data.Common.DbException or InvalidOperationException)
        {
            // The service runs without: those documents are found by their titles until it works.
            CannotRead(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Documents that were kept before could not be read for search")]
    private static partial void CannotRead(ILogger log, Exception failed);
}

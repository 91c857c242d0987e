namespace Belong.Web.House;

/// <summary>Reads, once the service runs, those documents that were kept before they were found by their words.</summary>
public sealed partial class ReadsFiles(TheHouse house, ILogger<ReadsFiles> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Run(() => house.Files.ReadThoseUnreadAsync(WordsOfFile.OfAsync, stoppingToken), stoppingToken);
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

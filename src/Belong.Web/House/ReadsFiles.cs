namespace Belong.Web.House;

/// <summary>Reads, once the service runs, those files that were kept before documents were found by their words.</summary>
public sealed class ReadsFiles(TheHouse house) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => house.Files.ReadThoseUnread(WordsOfFile.Of, stoppingToken), stoppingToken);
}

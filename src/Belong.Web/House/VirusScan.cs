using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Belong.Web.House;

/// <summary>What came of looking a file through for viruses.</summary>
public enum Scanned
{
    Clean,
    Infected,

    /// <summary>The scanner did not answer: the file is not kept.</summary>
    NotScanned,
}

/// <summary>Asks a clamd that the council runs, by its INSTREAM command, before a file is kept. Named by BELONG_CLAMD as host:port; without it nothing is scanned.</summary>
public sealed class VirusScan(string host, int port)
{
    private const int Piece = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The scanner named where the service was started; null where none is.</summary>
    /// <exception cref="FormatException">It is not host:port.</exception>
    public static VirusScan? Named(string? address) => string.IsNullOrWhiteSpace(address) ? null
        : address.Split(':') is [{ Length: > 0 } host, var port] && ushort.TryParse(port, out var number) ? new(host, number)
        : throw new FormatException($"BELONG_CLAMD is {address}: it must be host:port, for example localhost:3310");

    public async Task<Scanned> OfAsync(byte[] bytes, CancellationToken cancel = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, patience.Token);
            await using var stream = client.GetStream();
            await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), patience.Token);
            var length = new byte[4];
            for (var at = 0; at < bytes.Length; at += Piece)
            {
                var piece = bytes.AsMemory(at, Math.Min(Piece, bytes.Length - at));
                BinaryPrimitives.WriteInt32BigEndian(length, piece.Length);
                await stream.WriteAsync(length, patience.Token);
                await stream.WriteAsync(piece, patience.Token);
            }

            await stream.WriteAsync(new byte[4], patience.Token);
            using var reader = new StreamReader(stream, Encoding.ASCII);
            var answer = (await reader.ReadToEndAsync(patience.Token)).TrimEnd('\0', '\n');
            return answer.EndsWith(": OK", StringComparison.Ordinal) ? Scanned.Clean : answer.EndsWith(" FOUND", StringComparison.Ordinal) ? Scanned.Infected : Scanned.NotScanned;
        }
        catch (Exception lost) when (lost is SocketException or IOException || (lost is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Scanned.NotScanned;
        }
    }
}

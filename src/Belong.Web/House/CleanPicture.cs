using SkiaSharp;

namespace Belong.Web.House;

/// <summary>
/// A picture as the record keeps it: drawn anew, so that nothing comes along but what can be seen. A photograph from a telephone says
/// where and when it was taken, with what, and often has a smaller picture of what was cut off.
/// </summary>
public static class CleanPicture
{
    /// <summary>As large as a screen shows; the longer side, in points.</summary>
    public const int Longest = 2000;

    /// <summary>More points than any camera of a telephone takes. A picture says how many it has before they are read: a few bytes can unfold to gigabytes.</summary>
    public const long MostPoints = 50_000_000;

    private const int Quality = 85;

    private static readonly SemaphoreSlim One = new(1);

    /// <summary>The picture upright, small enough and with nothing in it but itself; null for what is no whole PNG or JPEG picture, or has too many points.</summary>
    public static (string Media, byte[] Bytes)? Of(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg } || codec.Info.IsEmpty || (long)codec.Info.Width * codec.Info.Height > MostPoints)
        {
            return null;
        }

        // One at a time: each takes four bytes a point while it is drawn.
        One.Wait();
        try
        {
            return Drawn(codec);
        }
        finally
        {
            One.Release();
        }
    }

    private static (string Media, byte[] Bytes)? Drawn(SKCodec codec)
    {
        // A JPEG can be read smaller than it is, which spares what would be thrown away.
        var whole = codec.Info;
        var size = codec.GetScaledDimensions(Math.Min(1, (float)Longest / Math.Max(whole.Width, whole.Height)));
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, whole.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var read = new SKBitmap(info);
        if (codec.GetPixels(info, read.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        var scale = Math.Min(1, (float)Longest / Math.Max(info.Width, info.Height));
        var (width, height) = (Math.Max(1, (int)Math.Round(info.Width * scale)), Math.Max(1, (int)Math.Round(info.Height * scale)));
        var lies = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        using var surface = SKSurface.Create(info.WithSize(lies ? height : width, lies ? width : height));
        using var image = SKImage.FromBitmap(read);
        surface.Canvas.Concat(Turn(codec.EncodedOrigin, width, height));
        surface.Canvas.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var upright = surface.Snapshot();
        var photograph = codec.EncodedFormat == SKEncodedImageFormat.Jpeg;
        using var made = upright.Encode(photograph ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, Quality);
        return (photograph ? "image/jpeg" : "image/png", made.ToArray());
    }

    /// <summary>From how the camera was held to upright: the eight ways EXIF knows.</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Belong.Performance.Charts;

/// <summary>How a surface is filled, so that two that touch are told apart in black and white too.</summary>
public enum Fill
{
    /// <summary>What is spoken of: dark.</summary>
    Strong,

    /// <summary>What it is compared with: light.</summary>
    Light,

    /// <summary>Light with lines from left below to right above.</summary>
    Hatched,

    /// <summary>White with dots.</summary>
    Dotted,

    /// <summary>Middling, plain.</summary>
    Middle,

    /// <summary>White with an edge.</summary>
    Open,
}

/// <summary>On which side of its place a text stands.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>A place in a picture, in points from the left and the top.</summary>
public readonly record struct Spot(decimal X, decimal Y)
{
    public static implicit operator Spot((decimal X, decimal Y) at) => new(at.X, at.Y);
}

/// <summary>One stroke of a picture. Places are in points from the left and the top.</summary>
[JsonDerivedType(typeof(Box), "box")]
[JsonDerivedType(typeof(Surface), "surface")]
[JsonDerivedType(typeof(Line), "line")]
[JsonDerivedType(typeof(Dot), "dot")]
[JsonDerivedType(typeof(Words), "words")]
public abstract record Mark;

public sealed record Box(decimal X, decimal Y, decimal Width, decimal Height, Fill Fill) : Mark;

/// <summary>A surface between corners: a band, a funnel's step.</summary>
public sealed record Surface(ImmutableArray<Spot> Corners, Fill Fill) : Mark;

/// <summary>A line through points; a faint one is part of the frame.</summary>
public sealed record Line(ImmutableArray<Spot> Through, decimal Wide = 2, bool IsDashed = false, bool IsFaint = false) : Mark;

/// <param name="IsFilled">The last point of a run is; those before are open.</param>
public sealed record Dot(decimal X, decimal Y, decimal Radius, bool IsFilled) : Mark;

/// <summary>Words; Y is the line on which they stand.</summary>
public sealed record Words(decimal X, decimal Y, string Text, Anchor Anchor = Anchor.Start, bool IsStrong = false, bool IsQuiet = false) : Mark;

/// <summary>A picture as its strokes, for whatever draws it: a page, a print, a document. The same strokes give the same picture everywhere.</summary>
/// <param name="Says">What the picture shows, for whoever does not see it.</param>
public sealed record Drawing(decimal Width, decimal Height, string Says, ImmutableArray<Mark> Marks)
{
    /// <summary>
    /// Every picture is as wide as this: on the narrowest telephone its letters are still ten points high, and on paper it takes two thirds of a page's width.
    /// </summary>
    public const decimal Across = 420;

    /// <summary>How high letters are.</summary>
    public const decimal Letters = 14;
}

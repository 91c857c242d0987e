using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>One figure of a run of periods, without its parts.</summary>
public sealed record Point(Period Period, decimal? Value, long? Numerator, long? Denominator, bool IsProvisional);

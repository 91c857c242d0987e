using Belong.Domain.Children;

namespace Belong.Performance.Measures.Missing;

public sealed class ReturnInterviewsOnTime : DutiesInTime<ReturnInterviewClock>
{
    public override string Code => "return-interviews-on-time";
    public override string Title => "Return interviews in time";
    protected override string What => "Return interviews";
}

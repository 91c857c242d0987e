using Belong.Domain.Children;

namespace Belong.Performance.Measures.Education;

public sealed class EducationPlansEachTerm : DutiesInTime<EducationTermClock>
{
    public override string Code => "education-plans-each-term";
    public override string Title => "Personal education plans reviewed each term";
    protected override string What => "Termly reviews of personal education plans";
}

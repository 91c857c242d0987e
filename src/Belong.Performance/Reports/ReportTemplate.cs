using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Time;

namespace Belong.Performance.Reports;

/// <summary>A text to begin a report from: its figures asked for, its words to be written on. What its author makes of it is theirs.</summary>
public abstract class ReportTemplate
{
    public abstract string Code { get; }
    public abstract string Title { get; }

    /// <summary>The length of period it reports on.</summary>
    public virtual PeriodKind Every => PeriodKind.Year;

    public abstract string Summary { get; }
    public abstract string Recommendation { get; }

    /// <summary>What it asks of members, codes side by side.</summary>
    public virtual string Asked => "note comment";

    /// <summary>Its Markdown.</summary>
    public abstract string Words { get; }
}

/// <summary>Every template, found by its type.</summary>
public static class ReportTemplates
{
    public static ImmutableArray<ReportTemplate> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(ReportTemplate)))
            .Select(type => (ReportTemplate)Activator.CreateInstance(type)!)
            .OrderBy(template => template.Title, StringComparer.Ordinal),
    ];

    public static ReportTemplate? Find(string? code) => All.FirstOrDefault(template => template.Code == code);
}

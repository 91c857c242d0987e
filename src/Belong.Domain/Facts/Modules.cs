using System.Collections.Immutable;
using System.Reflection;

[assembly: Belong.Domain.Facts.Module]

namespace Belong.Domain.Facts;

/// <summary>Marks an assembly in which kinds of record, kinds of fact, acts and clocks are to be found.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute : Attribute;

/// <summary>The assemblies that are part of this Belong: those marked that are loaded when it is first asked.</summary>
public static class Modules
{
    public static ImmutableArray<Assembly> All { get; } = [.. AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.IsDefined(typeof(ModuleAttribute), false)).OrderBy(assembly => assembly.FullName, StringComparer.Ordinal)];

    /// <summary>Every class in them.</summary>
    public static ImmutableArray<Type> Types { get; } = [.. All.SelectMany(assembly => assembly.GetTypes())];

    /// <summary>One of every class that goes back to a type, by name: of the modules, and of the assembly that asks.</summary>
    public static ImmutableArray<T> Each<T>(Assembly? besides = null) =>
        [.. Types.Concat(besides?.GetTypes() ?? []).Distinct().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T))).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!)];
}

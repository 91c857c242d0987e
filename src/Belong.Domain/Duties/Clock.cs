using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Facts;

namespace Belong.Domain.Duties;

/// <summary>A rule at work: from a record it works out every duty there has been, done, stopped or open.</summary>
public abstract class Clock<TRecord>
    where TRecord : Record
{
    public abstract Rule Rule { get; }

    public abstract IEnumerable<Duty> Run(TRecord record, Terms terms);
}

/// <summary>Every clock, found by its type.</summary>
public static class Clocks
{
    public static ImmutableArray<Clock<ChildRecord>> OfAChild { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Clock<ChildRecord>)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (Clock<ChildRecord>)Activator.CreateInstance(type)!),
    ];

    extension(ChildRecord child)
    {
        /// <summary>Every duty one clock yields for the child.</summary>
        public ImmutableArray<Duty> Duties<TClock>(Terms terms)
            where TClock : Clock<ChildRecord> => [.. OfAChild.OfType<TClock>().Single().Run(child, terms)];

        /// <summary>Every duty of every clock.</summary>
        public IEnumerable<Duty> AllDuties(Terms terms) => OfAChild.SelectMany(clock => clock.Run(child, terms));
    }
}

using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>Somebody in a post, from a day and perhaps to one.</summary>
internal sealed record Tenure(string Id, string Name, DateOnly From, DateOnly? Until)
{
    public Actor AsActor => new(Id, Name);
}

/// <summary>A post: the children stay with it when whoever holds it leaves.</summary>
internal sealed record Desk(string Team, string Area, int FullTime, bool Locum, IReadOnlyList<Tenure> Held)
{
    public Tenure On(DateOnly day) => Held.LastOrDefault(each => each.From <= day) ?? Held[0];
}

/// <summary>Six to ten social workers and a manager.</summary>
internal sealed record Team(string Name, string District, IReadOnlyList<Desk> Desks)
{
    public bool IsForThoseAlone => Name.StartsWith('U');
}

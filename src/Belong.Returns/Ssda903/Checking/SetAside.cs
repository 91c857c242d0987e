using Belong.Domain.Time;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// Rows of one table that all name one child, more than a child can have in a year (<see cref="Gather.MostRows"/>). They are
/// not checked, and no rule that looks at them judges the child.
/// </summary>
public sealed record SetAside(Child Child, Table Table, bool LastYear, int Rows)
{
    public string InWords => $"{Rows.InWords()} rows of {(LastYear ? "last year's " : "")}{Table.Name} name one child, {Child.Id}, more than a child can have in a year. These rows were left out, and rules that use them did not check the child";
}

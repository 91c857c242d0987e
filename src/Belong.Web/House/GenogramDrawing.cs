using System.Globalization;
using System.Text;
using Belong.Domain.Facts;
using Belong.Domain.Relations;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.House;

/// <summary>
/// A family tree drawn on the server with the usual symbols: square, circle, diamond; a triangle for a baby not yet born; crossed for somebody who died; double for
/// whoever it is about; a broken line for a couple that separated. Who lives together has one letter, and a box where they stand together.
/// </summary>
public static class GenogramDrawing
{
    private const double Wide = 128, High = 138, Half = 22, Left = 64, Top = 58;

    /// <param name="href">Where a record leads.</param>
    public static string Of(Genogram family, Func<Record, string> href)
    {
        var people = family.People;
        var highest = people.Max(each => each.Up);
        var at = people.ToDictionary(each => each.Record.Id, each => (X: Left + (each.X * Wide), Y: Top + ((highest - each.Up) * High)));
        var width = Math.Max(320, at.Values.Max(each => each.X) + Left);
        var height = at.Values.Max(each => each.Y) + 84;
        var lines = new StringBuilder();
        foreach (var (place, union) in family.Unions.Index())
        {
            lines.Append(Lines(union, at, place));
        }

        var body = new StringBuilder();
        foreach (var (first, last) in Boxes(people))
        {
            var (from, to) = (at[first.Record.Id], at[last.Record.Id]);
            body.Append(Element("rect", "", ("x", N(from.X - 56)), ("y", N(from.Y - 30)), ("width", N(to.X - from.X + 112)), ("height", "108"), ("rx", "8"), ("class", "belong-genogram__home")));
        }

        body.Append(lines);
        foreach (var person in people)
        {
            body.Append(Person(person, at[person.Record.Id], href(person.Record)));
        }

        return Element("svg", body.ToString(), ("viewBox", $"0 0 {N(width)} {N(height)}"), ("width", N(width)), ("height", N(height)), ("role", "group"), ("aria-label", "Family tree"), ("xmlns", "http://www.w3.org/2000/svg"));
    }

    private static string Lines(Union union, Dictionary<SubjectId, (double X, double Y)> at, int place)
    {
        var drawn = new StringBuilder();
        var partners = union.Partners.Select(id => at[id]).OrderBy(each => each.X).ToList();
        var children = union.Children.Select(id => at[id]).OrderBy(each => each.X).ToList();
        (double X, double Y)? from = null;
        if (partners is [var one, var other])
        {
            // Neighbours are joined side to side; others beneath whoever stands between them, at a height of their own.
            var apart = one.Y != other.Y || at.Values.Any(each => each.Y == one.Y && each.X > one.X && each.X < other.X);
            var y = apart ? Math.Max(one.Y, other.Y) + 66 + (place % 3 * 5) : one.Y;
            drawn.Append(apart ? Line(one.X, one.Y + Half, one.X, y, union.IsOver) + Line(other.X, other.Y + Half, other.X, y, union.IsOver) : "");
            drawn.Append(Line(one.X + (apart ? 0 : Half), y, other.X - (apart ? 0 : Half), y, union.IsOver));
            from = ((one.X + other.X) / 2, y);
        }
        else if (partners is [var alone])
        {
            from = (alone.X, alone.Y + Half);
        }

        if (children.Count > 0 && (from is not null || children.Count > 1))
        {
            var bus = children[0].Y - Half - 12 - (place % 3 * 4);
            var ends = children.Select(child => child.X).Concat(from is { } parents ? [parents.X] : []).ToList();
            drawn.Append(Line(ends.Min(), bus, ends.Max(), bus));
            drawn.Append(string.Concat(children.Select(child => Line(child.X, bus, child.X, child.Y - Half))));
            if (from is { } above)
            {
                drawn.Append(Line(above.X, above.Y, above.X, bus));
            }
        }

        return drawn.ToString();
    }

    private static string Person(Drawn person, (double X, double Y) at, string href)
    {
        var (x, y) = at;
        var drawn = new StringBuilder(Shape(person.Symbol, x, y, Half));
        if (person.IsCentre)
        {
            drawn.Append(Shape(person.Symbol, x, y, Half - 5));
        }

        if (person.HasDied)
        {
            drawn.Append(Line(x - Half, y - Half, x + Half, y + Half)).Append(Line(x + Half, y - Half, x - Half, y + Half));
        }

        if (person.Household.Length > 0)
        {
            drawn.Append(Element("text", person.Household, ("aria-hidden", "true"), ("x", N(x)), ("y", N(y + 5)), ("text-anchor", "middle"), ("class", "belong-genogram__letter")));
        }

        var name = Broken(person.Name);
        foreach (var (row, words) in name.Index())
        {
            drawn.Append(Element("text", Text($"{words} "), ("x", N(x)), ("y", N(y + Half + 16 + (row * 15))), ("text-anchor", "middle"), ("class", "belong-genogram__name")));
        }

        if (person.Beneath.Length > 0)
        {
            drawn.Append(Element("text", Text(person.Beneath), ("x", N(x)), ("y", N(y + Half + 16 + (name.Count * 15))), ("text-anchor", "middle"), ("class", "belong-genogram__beneath")));
        }

        return Element("a", drawn.ToString(), ("href", href));
    }

    private static string Shape(Symbol symbol, double x, double y, double half) => symbol switch
    {
        Symbol.Man => Element("rect", "", ("x", N(x - half)), ("y", N(y - half)), ("width", N(half * 2)), ("height", N(half * 2)), ("class", "belong-genogram__shape")),
        Symbol.Woman => Element("circle", "", ("cx", N(x)), ("cy", N(y)), ("r", N(half)), ("class", "belong-genogram__shape")),
        Symbol.Unborn => Element("polygon", "", ("points", $"{N(x)},{N(y - half)} {N(x + half)},{N(y + half)} {N(x - half)},{N(y + half)}"), ("class", "belong-genogram__shape")),
        _ => Element("polygon", "", ("points", $"{N(x)},{N(y - half)} {N(x + half)},{N(y)} {N(x)},{N(y + half)} {N(x - half)},{N(y)}"), ("class", "belong-genogram__shape")),
    };

    private static string Line(double x1, double y1, double x2, double y2, bool broken = false) =>
        Element("line", "", ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)), ("class", broken ? "belong-genogram__line belong-genogram__line--over" : "belong-genogram__line"));

    /// <summary>Neighbours in a row who live together, from the first to the last of them.</summary>
    private static IEnumerable<(Drawn First, Drawn Last)> Boxes(IEnumerable<Drawn> people)
    {
        foreach (var row in people.GroupBy(each => each.Up))
        {
            var run = new List<Drawn>();
            foreach (var person in row.OrderBy(each => each.X))
            {
                if (run.Count > 0 && (person.Household.Length == 0 || person.Household != run[^1].Household))
                {
                    if (run.Count > 1)
                    {
                        yield return (run[0], run[^1]);
                    }

                    run.Clear();
                }

                if (person.Household.Length > 0)
                {
                    run.Add(person);
                }
            }

            if (run.Count > 1)
            {
                yield return (run[0], run[^1]);
            }
        }
    }

    /// <summary>A name on one line, or on two where it is long.</summary>
    private static List<string> Broken(string name)
    {
        const int room = 14;
        if (name.Length <= room || name.LastIndexOf(' ', Math.Min(room, name.Length - 1)) is not (> 0 and var at))
        {
            return [Short(name)];
        }

        return [name[..at], Short(name[(at + 1)..])];

        static string Short(string words) => words.Length > room + 1 ? $"{words[..room]}…" : words;
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}

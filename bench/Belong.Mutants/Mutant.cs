using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Belong.Mutants;

/// <summary>A small fault that somebody could have made, beside what it is made of.</summary>
/// <param name="At">The expression in its file.</param>
/// <param name="Fault">What stands there instead.</param>
internal sealed record Mutant(string File, int Line, ExpressionSyntax At, ExpressionSyntax Fault)
{
    public string InWords => $"{File}:{Line}: {Short(At)}  =>  {Short(Fault)}";

    /// <summary>Made once when the program starts, as what stands in a static field or is given to the class that a rule or a measure is made of: which test came first says nothing.</summary>
    public bool IsStatic => At.Ancestors().Any(node => node is FieldDeclarationSyntax or PrimaryConstructorBaseTypeSyntax or PropertyDeclarationSyntax { Initializer: not null } || (node is ConstructorDeclarationSyntax made && made.Modifiers.Any(word => word.IsKind(SyntaxKind.StaticKeyword))));

    private static string Short(ExpressionSyntax node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 160 ? text[..160] + "…" : text;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Belong.Mutants;

/// <summary>The faults that are put in: an edge off by one, a comparison turned, a clause left out, a condition that always or never holds, all for any, first for last.</summary>
internal static class Faults
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Comparisons = new()
    {
        [SyntaxKind.LessThanExpression] = [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.LessThanOrEqualExpression] = [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.GreaterThanExpression] = [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.GreaterThanOrEqualExpression] = [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.EqualsExpression] = [SyntaxKind.NotEqualsExpression],
        [SyntaxKind.NotEqualsExpression] = [SyntaxKind.EqualsExpression],
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Edges = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
    };

    private static readonly Dictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
    };

    public static IEnumerable<Mutant> In(string file, SyntaxNode root) =>
        from node in root.DescendantNodes().OfType<ExpressionSyntax>()
        where MayChange(node)
        from fault in Of(node)
        select new Mutant(file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, node, fault);

    private static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Comparisons.TryGetValue(binary.Kind(), out var others):
                foreach (var other in others)
                {
                    yield return BinaryExpression(other, binary.Left, binary.Right);
                }

                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression):
                yield return binary.Left.WithoutTrivia();
                yield return binary.Right.WithoutTrivia();
                yield return BinaryExpression(binary.IsKind(SyntaxKind.LogicalAndExpression) ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression, binary.Left, binary.Right);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression) && binary.Right.IsKind(SyntaxKind.NumericLiteralExpression):
                yield return BinaryExpression(SyntaxKind.SubtractExpression, binary.Left, binary.Right);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.SubtractExpression) && binary.Right.IsKind(SyntaxKind.NumericLiteralExpression):
                yield return BinaryExpression(SyntaxKind.AddExpression, binary.Left, binary.Right);
                break;
            case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                yield return not.Operand.WithoutTrivia();
                break;
            case LiteralExpressionSyntax { Token.Value: int number }:
                yield return LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1));
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression):
                yield return LiteralExpression(SyntaxKind.FalseLiteralExpression);
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression):
                yield return LiteralExpression(SyntaxKind.TrueLiteralExpression);
                break;
            case IsPatternExpressionSyntax { Pattern: var pattern } asked:
                foreach (var other in OfPattern(pattern))
                {
                    yield return asked.WithPattern(asked.Pattern.ReplaceNode(other.Old, other.New));
                }

                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call when Calls.TryGetValue(member.Name.Identifier.Text, out var other) && (call.ArgumentList.Arguments.Count > 0 || other is not ("All" or "Any")):
                yield return call.WithExpression(member.WithName(member.Name is GenericNameSyntax generic ? generic.WithIdentifier(Identifier(other)) : IdentifierName(other)));
                break;
            default:
                break;
        }

        if (node.Parent is IfStatementSyntax { Condition: var condition } && condition == node)
        {
            yield return LiteralExpression(SyntaxKind.TrueLiteralExpression);
            yield return LiteralExpression(SyntaxKind.FalseLiteralExpression);
        }
    }

    private static IEnumerable<(PatternSyntax Old, PatternSyntax New)> OfPattern(PatternSyntax pattern)
    {
        foreach (var part in pattern.DescendantNodesAndSelf().OfType<PatternSyntax>())
        {
            switch (part)
            {
                case RelationalPatternSyntax relational:
                    yield return (part, relational.WithOperatorToken(Token(Edges[relational.OperatorToken.Kind()]).WithTriviaFrom(relational.OperatorToken)));
                    break;
                case BinaryPatternSyntax two:
                    yield return (part, two.Left);
                    yield return (part, two.Right);
                    break;
                case UnaryPatternSyntax not:
                    yield return (part, not.Pattern);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>False where the language wants a constant, or where a name given in the expression is used after it.</summary>
    private static bool MayChange(ExpressionSyntax node) =>
        !node.DescendantNodesAndSelf().Any(part => part is SingleVariableDesignationSyntax or DeclarationExpressionSyntax)
        && !node.Ancestors().Any(above => above is AttributeSyntax or PatternSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or SwitchLabelSyntax or BaseObjectCreationExpressionSyntax { Parent: ThrowStatementSyntax or ThrowExpressionSyntax } or InterpolationSyntax
            || (above is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
            || (above is LocalDeclarationStatementSyntax local && local.IsConst)
            || (above is MethodDeclarationSyntax { Identifier.Text: "ToString" or "GetHashCode" }));
}

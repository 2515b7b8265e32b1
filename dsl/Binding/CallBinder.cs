using System.Globalization;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns calls of functions into operations.</summary>
/// <param name="context">Takes the mistakes.</param>
/// <param name="scope">Where the rule stands.</param>
/// <param name="bindNumber">Binds an argument.</param>
internal sealed class CallBinder(BindingContext context, RuleScope scope, Func<ExpressionSyntax, ExpressionModel?> bindNumber)
{
    /// <summary>A call, as a number; null where it has reported a mistake.</summary>
    internal ExpressionModel? Bind(CallSyntax call)
    {
        string name = call.Function.Text;
        if (name == "round")
        {
            return BindRound(call);
        }

        if (name == "stated")
        {
            return StatedBinder.Bind(call, context);
        }

        if (name is not ("min" or "max" or "abs"))
        {
            context.Report(TemplateDiagnostics.UnknownFunction, call.Function.Span, name, Advice(name));
            return null;
        }

        if (name == "abs" ? call.Arguments.Count != 1 : call.Arguments.Count < 2)
        {
            context.Report(TemplateDiagnostics.ArgumentCount, call.Span, name, name == "abs" ? "one argument" : "two arguments or more",
                call.Arguments.Count.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        ExpressionModel?[] arguments = [.. call.Arguments.Select(bindNumber)];
        return arguments.Contains(null) ? null : new OperationModel(name, arguments!);
    }

    /// <summary>What may be meant by a name that no function has.</summary>
    private string Advice(string name) => name.ToUpperInvariant() switch
    {
        "IF" or "IIF" => "; a condition stands behind what it is for, as in 'x = y when CONDITION else z'",
        "SUM" => "; add with '+', or write 'sum of' for repeated rows",
        _ => context.Suggest(name, ["round", "min", "max", "abs", "stated"]),
    };

    /// <summary><c>round(x)</c> rounds to the decimals shown, <c>round(x, places, mode)</c> otherwise.</summary>
    private OperationModel? BindRound(CallSyntax call)
    {
        if (call.Arguments.Count is < 1 or > 3)
        {
            context.Report(TemplateDiagnostics.ArgumentCount, call.Span, "round", "a value, and perhaps the places and the mode",
                call.Arguments.Count.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (bindNumber(call.Arguments[0]) is not { } value)
        {
            return null;
        }

        ExpressionModel places = new NumberModel(ShownPlaces());
        if (call.Arguments.Count > 1)
        {
            if (call.Arguments[1] is not NumberLiteralSyntax { Number: { IsWhole: true, Value: <= 12 } number })
            {
                context.Report(TemplateDiagnostics.WrongSort, call.Arguments[1].Span, "no number of places", "a whole number from 0 to 12", "");
                return null;
            }

            places = new NumberModel(number.Text);
        }

        if (call.Arguments.Count < 3)
        {
            return new OperationModel("round", new[] { value, places });
        }

        if (call.Arguments[2] is AddressExpressionSyntax { Address: { Root: AddressRoot.None, Parts: { Count: 1 } mode } }
            && mode[0].Text is "halfUp" or "halfEven" or "up" or "down")
        {
            return new OperationModel("round", new[] { value, places, new TextModel(((AddressExpressionSyntax)call.Arguments[2]).Address.Parts[0].Text) });
        }

        context.Report(TemplateDiagnostics.WrongSort, call.Arguments[2].Span, "no way of rounding", "'halfUp', 'halfEven', 'up' or 'down'", "");
        return null;
    }

    /// <summary>The decimals with which the form prints the cells that a relation computes; 0 elsewhere.</summary>
    private string ShownPlaces()
    {
        int? places = null;
        if (scope.Subject is { } subject)
        {
            BoundTable table = scope.Table;
            foreach (BoundNode other in subject.Axis.Other.Lines)
            {
                CellModel cell = subject.Axis.IsRows ? table.Cell(subject.Line, other.Line) : table.Cell(other.Line, subject.Line);
                places ??= cell.IsVoid ? null : cell.Kind.Places;
            }
        }

        return (places ?? 0).ToString(CultureInfo.InvariantCulture);
    }
}

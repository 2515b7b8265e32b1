using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns what conditions ask of one cell, field or table into tests: a flag, a text that is compared with another, a state, the presence of a table.</summary>
/// <remarks>Every method returns null where it has reported a mistake, so that one cause gives one message.</remarks>
internal sealed class TestBinder(BindingContext context, AddressResolver resolver, RuleScope scope, OpenAxes open)
{
    private static readonly string[] States = ["blank", "empty", "value", "missing", "unreadable", "notApplicable", "present"];

    private readonly CellReferences _references = new(context, scope, open);

    /// <summary>A flag by its name, as a condition.</summary>
    internal ExpressionModel? Flag(AddressSyntax address)
    {
        ExpressionModel? operand = resolver.Resolve(address, scope) switch
        {
            ResolvedField { Field.Kind.Type: KindType.Flag } field => field.Reference,
            ResolvedCells cells when !OperandCells.IsOne(cells) => ManyCells(address.Span),
            ResolvedCells cells when OperandCells.KindsOf(cells).All(kind => kind.Type == KindType.Flag) => _references.To(cells, address, null, Aggregate.None, isFigure: false),
            null => null,
            _ => WrongSort(address.Span),
        };
        return operand is null ? null : new OperationModel("=", new[] { operand, new NumberModel("1") });
    }

    /// <summary>A cell or field of the head that holds a text, to be compared with one.</summary>
    internal ExpressionModel? Text(ExpressionSyntax syntax)
    {
        switch (syntax is AddressExpressionSyntax { Address: var address } ? resolver.Resolve(address, scope) : null)
        {
            case ResolvedField { Field.Kind.IsText: true } field:
                return field.Reference;
            case ResolvedCells cells when !OperandCells.IsOne(cells):
                return ManyCells(syntax.Span);
            case ResolvedCells cells when OperandCells.KindsOf(cells).All(kind => kind.IsText):
                return _references.To(cells, ((AddressExpressionSyntax)syntax).Address, null, Aggregate.None, isFigure: false);
            case null when syntax is AddressExpressionSyntax:
                return null; // reported
            default:
                context.Report(TemplateDiagnostics.WrongSort, syntax.Span, "a number, an option or a calculation",
                    "a text", "; a text is compared with a cell that holds one, an option is tested with 'is'");
                return null;
        }
    }

    /// <summary><c>x is blank</c>, <c>x is not "N/A"</c>, <c>x is portal</c>, <c>tables.t is present</c>.</summary>
    internal ExpressionModel? State(IsSyntax test)
    {
        if (test.Operand is not AddressExpressionSyntax { Address: var address })
        {
            context.Report(TemplateDiagnostics.WrongSort, test.Operand.Span, "a calculation", "a cell or a field", "; a state is tested on one by its name");
            return null;
        }

        ResolvedAddress? resolved = resolver.Resolve(address, scope);
        ExpressionModel? operand = resolved switch
        {
            ResolvedTable table when test.State?.Text == "present" => Presence(table.Table, address),
            ResolvedTable => WrongSort(test.Operand.Span),
            ResolvedField field => field.Reference,
            ResolvedCells { AllRows: true } or ResolvedCells { AllColumns: true } => _references.ToEvery((ResolvedCells)resolved, address),
            ResolvedCells cells => _references.To(cells, address, null, Aggregate.None, isFigure: false),
            _ => null,
        };
        if (operand is null)
        {
            return null;
        }

        if (test.Mark is { } mark)
        {
            return new StateTestModel(operand, "mark:" + mark.Value, test.Negated);
        }

        string state = test.State!.Text;
        IEnumerable<string> options = (resolved switch
        {
            ResolvedField { Field.Kind: { } kind } => kind.Options,
            ResolvedCells cells => OperandCells.KindsOf(cells).SelectMany(kind => kind.Options),
            _ => [],
        }).Select(option => option.Name);
        if (options.Contains(state))
        {
            if (resolved is ResolvedCells choice && choice.Table == scope.Table)
            {
                open.Choices.Add((choice, state));
            }

            return new StateTestModel(operand, "option:" + state, test.Negated);
        }

        if (States.Contains(state))
        {
            return new StateTestModel(operand, state, test.Negated);
        }

        context.Report(TemplateDiagnostics.UnknownState, test.State.Span, state, context.Suggest(state, States.Concat(options)));
        return null;
    }

    private RowPresenceModel Presence(BoundTable table, AddressSyntax by)
    {
        open.LeavesRows(by);
        open.Presence ??= (table, by);
        return new RowPresenceModel(table.Index);
    }

    /// <summary>Flags and texts do not add up: what stands for several of them says nothing by its name alone.</summary>
    private ExpressionModel? ManyCells(SourceSpan span)
    {
        context.Report(TemplateDiagnostics.WrongSort, span, "more than one cell", "one cell", "; name each, with 'and' or 'or' between them");
        return null;
    }

    private ExpressionModel? WrongSort(SourceSpan span)
    {
        context.Report(TemplateDiagnostics.WrongSort, span, "a number, a text or a table", "a condition", "; compare it with something, as in 'x > 0'");
        return null;
    }
}

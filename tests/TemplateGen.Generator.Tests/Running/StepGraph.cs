using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>Walks all that the value of a step holds: anything of the compiler's would keep whole compilations in memory and never compare as equal.</summary>
internal static class StepGraph
{
    internal static void ShouldHoldPlainValues(object? value, string step) => Visit(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        bool isForbidden = value is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or Location or SourceText or Diagnostic
            or SemanticModel or ParseOptions or CompilationOptions or Delegate;
        isForbidden.ShouldBeFalse($"{path} holds a {value.GetType()}");
        if (value is Array array)
        {
            foreach (object? item in array)
            {
                Visit(item, path + "[]", seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}

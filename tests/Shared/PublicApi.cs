using System.Reflection;
using System.Runtime.CompilerServices;

namespace TemplateGen.Tests;

/// <summary>Lists what users of an assembly can rely on: each public type with its public and protected members, nullability and default values included.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly) => string.Join("\n", assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => Declaration(type) + "\n" + string.Concat(Members(type).Select(member => $"    {member}\n"))));

    private static string Declaration(Type type)
    {
        string kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        string[] bases =
        [
            .. new[] { type.BaseType }.Where(parent => parent is { IsValueType: false } && parent != typeof(object) && parent != typeof(Enum) && parent != typeof(ValueType)).Select(parent => ApiNames.Of(parent!)),
            .. type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(face => face.IsVisible && !type.IsEnum).Select(ApiNames.Of).Order(StringComparer.Ordinal),
        ];
        string parents = bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
        return $"{Obsolete(type)}public {kind} {type.Namespace}.{ApiNames.Of(type)}{parents}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        // What the compiler adds to a record follows from its declaration.
        return type.GetMembers(Declared)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.Name.Contains('<', StringComparison.Ordinal))
            .Select(member => (member.Name, Text: Member(member) is { } text ? Obsolete(member) + text : null))
            .Where(member => member.Text is not null)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text!);
    }

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when Access(constructor) is { } access =>
            $"{access}{constructor.DeclaringType!.Name.Split('`')[0]}({ApiNames.Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when Access(method) is { } access =>
            $"{access}{ApiNames.Of(method.ReturnParameter)} {method.Name}{ApiNames.Arguments(method)}({ApiNames.Parameters(method)})",
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) && Access(method) is { } access =>
            $"{access}{ApiNames.Of(method.ReturnParameter)} {method.Name}({ApiNames.Parameters(method)})",
        PropertyInfo property => Property(property),
        FieldInfo field when Access(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly) is { } access =>
            $"{access}{(field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : ""))}{ApiNames.Of(field)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}",
        EventInfo { AddMethod: { } add } happening when Access(add) is { } access => $"{access}event {ApiNames.Of(happening.EventHandlerType!)} {happening.Name}",
        _ => null,
    };

    private static string? Property(PropertyInfo property)
    {
        string? get = property.GetMethod is { } getter ? Access(getter) : null;
        string? set = property.SetMethod is { } setter ? Access(setter) : null;
        if ((get ?? set) is not { } access)
        {
            return null;
        }

        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") == true;
        string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{ApiNames.Parameters(parameters)}]" : "";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{access}{required}{ApiNames.Of(property)} {property.Name}{index} {{ {(get is null ? "" : "get; ")}{(set is null ? "" : (set == access ? "" : "protected ") + (isInit ? "init; " : "set; "))}}}";
    }

    private static string? Access(MethodBase method) => Access(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly) is not { } access ? null : access + (method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        MethodInfo overriding when overriding.GetBaseDefinition().DeclaringType != overriding.DeclaringType => "override ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    });

    private static string? Access(bool isPublic, bool isProtected) => isPublic ? "public " : isProtected ? "protected " : null;

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute)) ? "[Obsolete] " : "";
}

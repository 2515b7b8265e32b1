// What newer language features need and netstandard2.0 lacks. Internal: an assembly that sees ours must not see these.
#pragma warning disable IDE0130 // The compiler looks for it in the framework's own namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Lets records have properties that are set once.</summary>
internal static class IsExternalInit;

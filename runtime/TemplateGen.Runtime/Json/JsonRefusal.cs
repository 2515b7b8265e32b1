namespace TemplateGen.Json;

/// <summary>Why a document is not read at all.</summary>
internal sealed record JsonRefusal(string Code, int Offset, string Chinese, string English);

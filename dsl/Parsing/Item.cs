using Sprache;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>How an item is read, and what the block holds that it ends with, so that the block can be read where its heading is broken.</summary>
internal sealed record Item(Parser<SyntaxNode> Parser, ItemSet? Body);

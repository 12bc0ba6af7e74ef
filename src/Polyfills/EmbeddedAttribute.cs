namespace Microsoft.CodeAnalysis;

// Hides a type from every other assembly, also from those that see our internals: they have their own.
[Embedded]
[System.AttributeUsage(System.AttributeTargets.All)]
internal sealed class EmbeddedAttribute : System.Attribute;

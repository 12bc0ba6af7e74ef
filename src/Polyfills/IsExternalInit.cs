namespace System.Runtime.CompilerServices;

// The compiler asks for it where a property has an init accessor.
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;

using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>Names the types of other assemblies in a signature; of a nullable the type of its value.</summary>
internal sealed class TypeNameSignature : ISignatureTypeProvider<string, object?>
{
    public static TypeNameSignature Instance { get; } = new();

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "";

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        genericType == "System.Nullable`1" ? typeArguments[0] : genericType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetArrayType(string elementType, ArrayShape shape) => "";

    public string GetSZArrayType(string elementType) => "";

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => "";

    public string GetPinnedType(string elementType) => elementType;

    public string GetGenericMethodParameter(object? genericContext, int index) => "";

    public string GetGenericTypeParameter(object? genericContext, int index) => "";
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>Finds every place where an assembly computes with, holds, passes or names floating point.</summary>
internal sealed class FloatingPointReader : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly SortedSet<string> _places = new(StringComparer.Ordinal);

    private FloatingPointReader(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>The places as <c>Type.Member: what</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        using var reader = new FloatingPointReader(path);
        foreach (TypeDefinitionHandle type in reader._metadata.TypeDefinitions)
        {
            reader.ReadType(reader._metadata.GetTypeDefinition(type));
        }

        return reader._places.ToArray();
    }

    public void Dispose() => _file.Dispose();

    private void ReadType(TypeDefinition type)
    {
        string name = FullName(type);
        var parents = type.GetInterfaceImplementations().Select(i => _metadata.GetInterfaceImplementation(i).Interface);
        Add(parents.Append(type.BaseType).Any(IsFloating), name, "base type or interface");
        ReadAttributes(type.GetCustomAttributes(), name);
        foreach (FieldDefinition field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            string place = $"{name}.{_metadata.GetString(field.Name)}";
            Add(field.DecodeSignature(FloatingPointSignature.Instance, null), place, "field");
            ReadAttributes(field.GetCustomAttributes(), place);
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            ReadAttributes(property.GetCustomAttributes(), $"{name}.{_metadata.GetString(property.Name)}");
        }

        foreach (MethodDefinition method in type.GetMethods().Select(_metadata.GetMethodDefinition))
        {
            ReadMethod(method, $"{name}.{_metadata.GetString(method.Name)}");
        }
    }

    private void ReadMethod(MethodDefinition method, string place)
    {
        Add(IsFloating(method.DecodeSignature(FloatingPointSignature.Instance, null)), place, "signature");
        ReadAttributes(method.GetCustomAttributes(), place);
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _file.GetMethodBody(method.RelativeVirtualAddress);
        Add(!body.LocalSignature.IsNil && IsFloating(body.LocalSignature), place, "local");
        foreach (IlInstruction instruction in IlInstruction.Read(body.GetILBytes()!))
        {
            Add(IsFloating(instruction), place, instruction.Code.Name!);
        }
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes, string place)
    {
        foreach (CustomAttributeHandle attribute in attributes)
        {
            Add(IsFloating(_metadata.GetCustomAttribute(attribute).Constructor), place, "attribute");
        }
    }

    private bool IsFloating(IlInstruction instruction)
    {
        // Every instruction on floating point says so in its name: ldc.r8, conv.r.un, ldelem.r4, stind.r8, ckfinite.
        string name = instruction.Code.Name!;
        return name.Contains(".r4", StringComparison.Ordinal)
            || name.Contains(".r8", StringComparison.Ordinal)
            || name is "conv.r.un" or "ckfinite"
            || (!instruction.Token.IsNil && IsFloating(instruction.Token));
    }

    private bool IsFloating(EntityHandle handle)
    {
        FloatingPointSignature types = FloatingPointSignature.Instance;
        switch (handle.Kind)
        {
            case HandleKind.TypeReference:
                return types.GetTypeFromReference(_metadata, (TypeReferenceHandle)handle, 0);
            case HandleKind.TypeSpecification:
                return types.GetTypeFromSpecification(_metadata, null, (TypeSpecificationHandle)handle, 0);
            case HandleKind.StandaloneSignature:
                StandaloneSignature signature = _metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                return signature.GetKind() == StandaloneSignatureKind.LocalVariables
                    ? signature.DecodeLocalSignature(types, null).Contains(true)
                    : IsFloating(signature.DecodeMethodSignature(types, null));
            case HandleKind.MethodSpecification:
                MethodSpecification generic = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return IsFloating(generic.Method) || generic.DecodeSignature(types, null).Contains(true);
            case HandleKind.MemberReference:
                MemberReference member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                return IsFloating(member.Parent)
                    || (member.GetKind() == MemberReferenceKind.Field
                        ? member.DecodeFieldSignature(types, null)
                        : IsFloating(member.DecodeMethodSignature(types, null)));
            default:
                // A definition of this assembly is read where it stands.
                return false;
        }
    }

    private static bool IsFloating(MethodSignature<bool> signature) => FloatingPointSignature.Any(signature);

    private void Add(bool found, string place, string what)
    {
        if (found)
        {
            _places.Add($"{place}: {what}");
        }
    }

    private string FullName(TypeDefinition type)
    {
        TypeDefinitionHandle outer = type.GetDeclaringType();
        string name = _metadata.GetString(type.Name);
        return outer.IsNil
            ? $"{_metadata.GetString(type.Namespace)}.{name}"
            : $"{FullName(_metadata.GetTypeDefinition(outer))}+{name}";
    }
}

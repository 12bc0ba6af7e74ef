using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>Finds where a number or date becomes text as the current culture says, although no call names a culture.</summary>
/// <remarks>
/// The analyzers see calls such as <c>ToString()</c>, but neither <c>"a" + number</c> nor <c>$"{number}"</c>.
/// What the compiler writes for records is left to the test that public records have a text of their own.
/// </remarks>
internal static class CultureReader
{
    private const string Handler = "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler";

    /// <summary>The places as <c>Type.Member: type</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (MethodDefinition method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
            string place = $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}";
            if (method.RelativeVirtualAddress != 0 && !IsWrittenForUs(place))
            {
                byte[] body = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
                places.UnionWith(Formatted(metadata, IlInstruction.Read(body)).Where(IsCultured).Select(t => $"{place}: {t}"));
            }
        }

        return places.ToArray();
    }

    // Polyfilled types of the framework, and the text of records.
    private static bool IsWrittenForUs(string place) =>
        place.StartsWith("System.", StringComparison.Ordinal) || place.EndsWith(".PrintMembers", StringComparison.Ordinal);

    private static IEnumerable<string> Formatted(MetadataReader metadata, IEnumerable<IlInstruction> body)
    {
        bool provided = false;
        string constrained = "";
        foreach (IlInstruction instruction in body)
        {
            if (instruction.Code == System.Reflection.Emit.OpCodes.Constrained)
            {
                constrained = TypeName(metadata, instruction.Token);
            }
            else if (instruction.Token.Kind == HandleKind.MemberReference)
            {
                MemberReference member = metadata.GetMemberReference((MemberReferenceHandle)instruction.Token);
                string name = metadata.GetString(member.Name);
                if (name == ".ctor" && TypeName(metadata, member.Parent) == Handler)
                {
                    provided = member.DecodeMethodSignature(TypeNameSignature.Instance, null).ParameterTypes.Length > 2;
                }
                else if (name == "ToString" && member.DecodeMethodSignature(TypeNameSignature.Instance, null).ParameterTypes.IsEmpty)
                {
                    yield return constrained.Length > 0 ? constrained : TypeName(metadata, member.Parent);
                }

                constrained = "";
            }
            else if (instruction.Token.Kind == HandleKind.MethodSpecification && !provided)
            {
                MethodSpecification generic = metadata.GetMethodSpecification((MethodSpecificationHandle)instruction.Token);
                if (generic.Method.Kind == HandleKind.MemberReference
                    && TypeName(metadata, metadata.GetMemberReference((MemberReferenceHandle)generic.Method).Parent) == Handler)
                {
                    yield return generic.DecodeSignature(TypeNameSignature.Instance, null)[0];
                }
            }
        }
    }

    private static bool IsCultured(string type) =>
        type.StartsWith("NodaTime.", StringComparison.Ordinal)
        || type is "System.Decimal" or "System.DateTime" or "System.DateTimeOffset" or "System.TimeSpan"
            or "System.Numerics.BigInteger" or "System.SByte" or "System.Int16" or "System.Int32" or "System.Int64";

    private static string TypeName(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => TypeNameSignature.Instance.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => TypeNameSignature.Instance.GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0),
        _ => "",
    };
}

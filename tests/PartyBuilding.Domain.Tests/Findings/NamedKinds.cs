using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace PartyBuilding.Domain.Tests.Findings;

/// <summary>The kinds of finding that tests name: by their field, or by their code in a text.</summary>
internal static class NamedKinds
{
    public static IReadOnlyCollection<string> Fields(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference
                    && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name) == nameof(DomainFindings))
                .Select(member => metadata.GetString(member.Name)),
        ];
    }

    // Texts of methods are UTF-16, texts of attributes such as InlineData UTF-8.
    public static Func<string, bool> Codes(string path)
    {
        string texts = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        return code => texts.Contains(code, StringComparison.Ordinal) || texts.Contains(string.Join("\0", code.ToCharArray()), StringComparison.Ordinal);
    }
}

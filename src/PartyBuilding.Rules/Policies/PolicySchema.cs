using System.IO;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>
/// The JSON Schema (JSON 模式) of the policy document, draft 2020-12: with it an editor completes keys and words and marks faults while one types.
/// It holds the structure alone; what the words mean together is for <see cref="PolicyReader"/> to check.
/// </summary>
/// <remarks>The same text lies in the package as <c>schema/policy.schema.json</c>. Safe for concurrent use.</remarks>
public static class PolicySchema
{
    private const string Resource = "policy.schema.json";

    /// <summary>The whole schema as JSON, the same for all calls of one version of the library.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(PolicySchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

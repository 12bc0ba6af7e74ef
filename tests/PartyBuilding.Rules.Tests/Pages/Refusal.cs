using System;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>Something that is written otherwise in the policy of a page, and the code of what checking then says.</summary>
internal sealed record Refusal(string Instead, string Of, string Code)
{
    /// <summary>What checking says: the finding of this code, or where there is none the gravest.</summary>
    internal Finding Told(FormPage page)
    {
        string written = PolicyWriter.WriteText(page.Policy());
        if (written.Split(Of).Length != 2)
        {
            throw new InvalidOperationException($"{Of} does not stand once in the document of {page.Name}.");
        }

        Finding[] findings = [.. PolicyReader.ReadText(written.Replace(Of, Instead, StringComparison.Ordinal), page.Extensions, []).Findings];
        return findings.FirstOrDefault(finding => finding.Code == Code) ?? findings.OrderByDescending(finding => finding.Severity).First();
    }
}

using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>The files in hand, one of each member.</summary>
internal static class MemberFiles
{
    internal static Dictionary<MemberId, MemberFile> ByMember(IEnumerable<MemberFile> files, string paramName)
    {
        Dictionary<MemberId, MemberFile> fileOf = [];
        foreach (MemberFile file in Require.NoneNull(files, paramName))
        {
            if (fileOf.ContainsKey(file.Member))
            {
                throw new ArgumentException($"There is one file of each member; {file.Member} has two.", paramName);
            }

            fileOf.Add(file.Member, file);
        }

        return fileOf;
    }

    /// <summary>The same finding with the reasons that a file gives, by code and in words.</summary>
    internal static Finding Because(this Finding finding, IReadOnlyList<Finding> reasons)
    {
        List<string> codes = [];
        List<LocalizedText> words = [];
        foreach (Finding reason in reasons)
        {
            codes.Add(reason.Code);
            words.Add(reason.Words);
        }

        return finding.With("reasons", string.Join(", ", codes), StepWords.Joined(string.Empty, " ", words));
    }
}

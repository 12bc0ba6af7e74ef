using System;
using System.IO;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Rules.Tests.Regulations;

/// <summary>The policies under samples/Regulations, as they are shipped.</summary>
internal static class Regulation
{
    public static readonly string[] All =
    {
        "benchmark-scheme", "branch-stars-illustrative", "district-stars-10-40-30", "earth-science-branch-150",
        "member-evaluation-ballots", "rcck-anhui-branch-form", "tongcheng-member-duty",
    };

    public static string Text(string id) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Regulations", id + ".json"));

    public static Policy Of(string id) => PolicyReader.ReadText(Text(id)).ValueOrThrow();
}

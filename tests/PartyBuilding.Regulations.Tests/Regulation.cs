using System;
using System.IO;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>The policies under samples/Regulations, as they are shipped.</summary>
internal static class Regulation
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Regulations");

    public static readonly string[] All =
        Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).OrderBy(id => id, StringComparer.Ordinal).ToArray();

    public static string Text(string id) => File.ReadAllText(Path.Combine(Folder, id + ".json"));

    public static Policy Of(string id) => PolicyReader.ReadText(Text(id)).ValueOrThrow();
}

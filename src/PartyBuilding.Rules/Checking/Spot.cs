using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>A place in the document while the algebra is walked: nodes that only a rewrite made have the place of the spoken form.</summary>
internal readonly struct Spot
{
    private readonly Dictionary<object, string>? written;

    private Spot(string path, Dictionary<object, string>? written, bool isMade)
    {
        Path = path;
        this.written = written;
        IsMade = isMade;
    }

    internal string Path { get; }

    internal bool IsMade { get; }

    internal static Spot At(string path) => new Spot(path, null, false);

    /// <summary>The place of a spoken form: what it was written with keeps its own places.</summary>
    internal Spot Speaking(IEnumerable<Child> parts) => IsMade ? this : Speaking(Path, Path, parts);

    /// <summary>The place of one row of a spoken form.</summary>
    internal static Spot Speaking(string row, string form, IEnumerable<Child> parts)
    {
        var places = new Dictionary<object, string>(SameNode.Instance);
        foreach (var part in parts)
        {
            var node = (object?)part.Number ?? part.Condition!;
            if (!places.ContainsKey(node))
            {
                places.Add(node, form + part.Path);
            }
        }

        return new Spot(row, places, false);
    }

    internal Spot To(object node, string suffix) => written is null
        ? At(Path + suffix)
        : written.TryGetValue(node, out var path) ? At(path) : new Spot(Path, written, true);
}

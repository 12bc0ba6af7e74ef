namespace PartyBuilding.Rules;

/// <summary>A number or condition below a node, and its place in the document relative to that node.</summary>
internal readonly struct Child
{
    internal Child(string path, Number number)
    {
        Path = path;
        Number = number;
        Condition = null;
    }

    internal Child(string path, Condition condition)
    {
        Path = path;
        Number = null;
        Condition = condition;
    }

    internal string Path { get; }

    internal Number? Number { get; }

    internal Condition? Condition { get; }
}

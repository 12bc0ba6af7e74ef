namespace PartyBuilding.Rules;

/// <summary>The steps of a JSON path.</summary>
internal static class JsonPath
{
    internal const string Root = "$";

    /// <summary>One key: <c>.title</c>, or <c>['proposal.filed']</c> where the plain form would mislead.</summary>
    internal static string Key(string key)
    {
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c != '_' && c != '-')
            {
                return "['" + key + "']";
            }
        }

        return key.Length == 0 ? "['']" : "." + key;
    }
}

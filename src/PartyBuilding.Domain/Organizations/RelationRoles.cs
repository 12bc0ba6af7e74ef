namespace PartyBuilding.Domain;

/// <summary>Roles in a relation that have a name of their own; any other code is a role as well.</summary>
public static class RelationRoles
{
    /// <summary>The leader in charge (分管领导).</summary>
    public const string Leader = "leader";

    /// <summary>The office that does the work (承办处室).</summary>
    public const string Office = "office";

    /// <summary>The contact person (联络员).</summary>
    public const string Contact = "contact";
}

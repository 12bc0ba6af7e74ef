namespace PartyBuilding.Rules;

/// <summary>On what of a document a finding about its model relies. Where that could not be read, the finding may only follow from it.</summary>
internal enum Reliance
{
    /// <summary>On the whole document: that something stands nowhere.</summary>
    Whole,

    /// <summary>On the node, all that stands below it and all that it reads.</summary>
    Node,

    /// <summary>On what the nodes above let it see.</summary>
    Sight,

    /// <summary>On a name, what was declared of it, and what it is compared with.</summary>
    Type,

    /// <summary>On a name and the list in which it would be declared.</summary>
    Name,

    /// <summary>On nothing but what was read at its place.</summary>
    Place,
}

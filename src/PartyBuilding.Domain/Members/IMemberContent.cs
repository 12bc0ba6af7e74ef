using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What stands in one entry of a member's file: it knows what it needs and what it says as a record.</summary>
internal interface IMemberContent
{
    /// <summary>One of <see cref="MemberEntryKinds"/>.</summary>
    string Kind { get; }

    LocalDate Date { get; }

    /// <summary>The matter that it opens; null for what ends on its day.</summary>
    ItemId? Matter { get; }

    /// <summary>Adds every reason why it cannot be entered into a file with what came before.</summary>
    void Check(MemberFile before, List<Finding> findings);

    /// <summary>The record with what is particular to this entry.</summary>
    WorkRecord Describe(WorkRecord record);
}

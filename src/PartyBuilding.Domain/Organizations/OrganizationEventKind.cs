namespace PartyBuilding.Domain;

/// <summary>What happens to an organization (组织变动).</summary>
public enum OrganizationEventKind
{
    /// <summary>It is closed (撤销).</summary>
    Closing,

    /// <summary>It is divided into parts (拆分).</summary>
    Splitting,

    /// <summary>Several become one (合并).</summary>
    Merging,

    /// <summary>It is founded (成立).</summary>
    Founding,

    /// <summary>It becomes one of another kind, a branch a general branch for example (改设).</summary>
    ChangingKind,

    /// <summary>It comes under another organization (隶属关系调整).</summary>
    Moving,
}

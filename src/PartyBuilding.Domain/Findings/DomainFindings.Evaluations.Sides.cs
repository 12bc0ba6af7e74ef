namespace PartyBuilding.Domain;

/// <content>Evaluations whose parts contradict each other (PB1960 to PB1979).</content>
public static partial class DomainFindings
{
    /// <summary>A commitment of somebody to itself.</summary>
    public static readonly FindingKind CommitmentToItself = new(
        "PB1960",
        Severity.Error,
        "承诺的双方同为 {side}；请更正其中一方。",
        "both sides of the commitment are {side}: correct one of them.");

    /// <summary>An inspection of somebody by itself.</summary>
    public static readonly FindingKind InspectionOfItself = new(
        "PB1961",
        Severity.Error,
        "检查与受检同为 {side}，不能自行检查；请更正其中一方。",
        "{side} would inspect itself: correct one of the two sides.");

    /// <summary>An objection whose outcome does not go with who decided and when.</summary>
    public static readonly FindingKind ObjectionPartsContradict = new(
        "PB1962",
        Severity.Error,
        "异议结果为 {outcome}，与处理机构（{body}）和处理日期（{on}）不符：裁定须有机构和日期，撤回只有日期，未办结的二者皆无；请更正。",
        "the outcome is {outcome}, which does not go with the body ({body}) and the day ({on}): a decision has both, a withdrawal a day, an open objection neither; correct them.");

    private static FindingKind[] SideKinds =>
    [
        CommitmentToItself,
        InspectionOfItself,
        ObjectionPartsContradict,
    ];
}

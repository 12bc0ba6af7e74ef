namespace PartyBuilding.Domain;

public static partial class RecordKinds
{
    /// <summary>A result was issued (考核结果): record of whom or what was assessed; a correction takes the place of what it corrects.</summary>
    public const string AssessmentIssued = "assessment.issued";

    /// <summary>A title was awarded (获得荣誉): record of the holder, with title and level.</summary>
    public const string HonourAwarded = "honour.awarded";

    /// <summary>A commitment was made (作出承诺): record of the side that made it, with its matter, the other side and the last day to fulfil it.</summary>
    public const string CommitmentMade = "commitment.made";

    /// <summary>A commitment went past its last day and was still open (承诺逾期): record of the side that made it, on the day after.</summary>
    public const string CommitmentOverdue = "commitment.overdue";

    /// <summary>A commitment was fulfilled (承诺兑现): record of the side that made it, with its matter, the other side and whether it was in time.</summary>
    public const string CommitmentFulfilled = "commitment.fulfilled";

    /// <summary>A commitment was withdrawn by agreement (承诺解除): record of the side that made it.</summary>
    public const string CommitmentWithdrawn = "commitment.withdrawn";

    /// <summary>An inspection was held (接受检查): record of the inspected; the quantity is the number of defects.</summary>
    public const string InspectionHeld = "inspection.held";

    /// <summary>A defect went past its last day and was not mended (整改逾期): record of the inspected, on the day after, with what was found.</summary>
    public const string DefectOverdue = "defect.overdue";

    /// <summary>A defect was mended (整改完成): record of the inspected, with what was found and whether it was in time.</summary>
    public const string DefectMended = "defect.mended";

    /// <summary>A report on duty is owed to one audience (应述职): record of the reporter, on the last day of the period, whether it is given or not.</summary>
    public const string DutyOwed = "duty.owed";

    /// <summary>A report on duty was given to one audience (述职): record of the reporter, with the audience.</summary>
    public const string DutyReported = "duty.reported";

    /// <summary>An objection was raised (提出异议): record of whose result it is about, with its ground, its outcome and who raised it.</summary>
    public const string ObjectionRaised = "objection.raised";

    /// <summary>A body decided about somebody (作出决定): record of whom it is about, with matter, outcome and the body.</summary>
    public const string DecisionTaken = "decision.taken";
}

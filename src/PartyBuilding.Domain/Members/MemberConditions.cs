namespace PartyBuilding.Domain;

/// <summary>Names of conditions that a <see cref="MemberFile"/> can meet and that people have to decide on.</summary>
public static class MemberConditions
{
    /// <summary>A second refresher training began within a calendar year: the annual grade is then no better than "basically competent" (一年内两次回炉).</summary>
    public const string RefresherTwice = "refresher.twiceWithinYear";

    /// <summary>A refresher training was failed: another post, adjustment, waiting for a post or the like (回炉不合格).</summary>
    public const string RefresherFailed = "refresher.failed";

    /// <summary>The record did not arrive in time (组织关系逾期未转入).</summary>
    public const string RecordOverdue = "transfer.overdue";

    /// <summary>A secondment went on beyond its planned end (挂职到期).</summary>
    public const string SecondmentOverdue = "secondment.overdue";
}

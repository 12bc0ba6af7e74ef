namespace PartyBuilding.Domain;

/// <summary>The steps of <see cref="AdmissionProcedures"/> (发展党员步骤).</summary>
public static class AdmissionSteps
{
    /// <summary>The written application is received (递交申请书).</summary>
    public const string Apply = "apply";

    /// <summary>Somebody sent by the organization talks with the applicant (派人谈话).</summary>
    public const string Talk = "talk";

    /// <summary>Who is to be an activist is made public (积极分子公示).</summary>
    public const string PublishActivist = "publishActivist";

    /// <summary>Becomes an activist (确定积极分子).</summary>
    public const string Activist = "activist";

    /// <summary>The half-yearly check of an activist (半年考察).</summary>
    public const string Check = "check";

    /// <summary>Who is to be a candidate is made public (发展对象公示).</summary>
    public const string PublishCandidate = "publishCandidate";

    /// <summary>Becomes a candidate (确定发展对象).</summary>
    public const string Candidate = "candidate";

    /// <summary>The political review was passed (政治审查).</summary>
    public const string Review = "review";

    /// <summary>The training of candidates, or of new members (集中培训).</summary>
    public const string Train = "train";

    /// <summary>The committee's pre-review was passed (预审).</summary>
    public const string PreReview = "preReview";

    /// <summary>Who is to be admitted is made public (接收公示).</summary>
    public const string PublishAdmission = "publishAdmission";

    /// <summary>The branch meeting votes for admission (支部大会接收).</summary>
    public const string Admit = "admit";

    /// <summary>The branch discusses again, because no approval came (重新讨论).</summary>
    public const string DiscussAgain = "discussAgain";

    /// <summary>The admission starts again, because no approval came in time (重新履行手续).</summary>
    public const string StartAgain = "startAgain";

    /// <summary>The committee approves (审批).</summary>
    public const string Approve = "approve";

    /// <summary>The committee does not approve (不予批准).</summary>
    public const string Reject = "reject";

    /// <summary>The oath (入党宣誓).</summary>
    public const string Oath = "oath";

    /// <summary>The written application for conversion is received (转正申请).</summary>
    public const string ApplyConversion = "applyConversion";

    /// <summary>The probation is extended (延长预备期).</summary>
    public const string Extend = "extend";

    /// <summary>Who is to be converted is made public (转正公示).</summary>
    public const string PublishConversion = "publishConversion";

    /// <summary>The branch meeting votes for conversion (支部大会转正).</summary>
    public const string Convert = "convert";

    /// <summary>The committee approves the conversion (转正审批).</summary>
    public const string ApproveConversion = "approveConversion";

    /// <summary>The papers go to the file (材料归档).</summary>
    public const string FilePapers = "filePapers";

    /// <summary>The applicant withdraws, or the organization goes no further (撤回、终止培养).</summary>
    public const string Withdraw = "withdraw";

    /// <summary>The probation ends without conversion (取消预备党员资格).</summary>
    public const string Cancel = "cancel";

    /// <summary>The first gate: the basic organization puts the applicant forward (第一道关，基层组织推荐).</summary>
    public const string PutForward = "putForward";

    /// <summary>The applicant's unit is consulted (征求所在单位意见).</summary>
    public const string Consult = "consult";
}

using Steps = PartyBuilding.Domain.AdmissionSteps;
using Words = PartyBuilding.Domain.AdmissionWords;

namespace PartyBuilding.Domain;

/// <summary>Puts the procedures of admission to the party together.</summary>
internal static class PartyAdmission
{
    // "A full year" is over on the day after it when the day itself does not exist.
    internal static readonly DateLength AYear = DateLength.Years(1).WithMonthEnd(MonthEnd.NextDay);
    private static readonly DateLength Publicity = DateLength.WorkingDays(5);
    private static readonly DateLength AMonth = DateLength.Months(1);

    // For how long a publicity counts, and how far around the end of the probation an extension is decided: ours, the rules give no figure.
    private static readonly DateLength Fresh = DateLength.Months(3);
    private static readonly DateLength NearTheEnd = DateLength.Months(11).WithMonthEnd(MonthEnd.NextDay);
    private static readonly DateLength LeastExtended = DateLength.Months(18).WithMonthEnd(MonthEnd.NextDay);

    /// <summary>The day on which the probation is over: a year after the branch meeting, and the months of an extension more.</summary>
    internal static TimeLimit EndOfProbation => TimeLimit.After(Steps.Admit, AYear).ExtendedByMonths(Steps.Extend, Words.Months);

    internal static Procedure Build(bool isLocal)
    {
        ProcedureBuilder builder = new(
            isLocal ? "admission.college" : "admission.party2014",
            isLocal ? LocalizedText.Of("发展党员（高校）", "Admission to the party, college rules") : LocalizedText.Of("发展党员", "Admission to the party"));
        AddStates(builder, isLocal);
        AddWayToCandidate(builder, isLocal);
        AddWayToProbation(builder, isLocal);
        AddWayToFull(builder, isLocal);
        return builder.Build().ValueOrThrow();
    }

    private static void AddStates(ProcedureBuilder builder, bool isLocal)
    {
        builder.State(AdmissionProcedures.Applying, LocalizedText.Of("拟申请", "applying"))
            .State(MemberStandings.Applicant, LocalizedText.Of("入党申请人", "applicant"))
            .State(MemberStandings.Activist, LocalizedText.Of("入党积极分子", "activist"))
            .State(MemberStandings.Candidate, LocalizedText.Of("发展对象", "candidate"))
            .State(AdmissionProcedures.Admitted, LocalizedText.Of("待审批", "admitted, to be approved"))
            .State(MemberStandings.Probationary, LocalizedText.Of("预备党员", "on probation"))
            .State(AdmissionProcedures.Converting, LocalizedText.Of("转正待审批", "conversion to be approved"))
            .End(MemberStandings.Left, LocalizedText.Of("终止", "left"));
        LocalizedText full = LocalizedText.Of("正式党员", "full member");
        _ = isLocal
            ? builder.State(MemberStandings.Full, full).End(AdmissionProcedures.Filed, LocalizedText.Of("已归档", "papers filed"))
            : builder.End(MemberStandings.Full, full);
    }

    private static void AddWayToCandidate(ProcedureBuilder builder, bool isLocal)
    {
        ProcedureStep activist = ProcedureStep.Of(Steps.Activist, LocalizedText.Of("确定积极分子", "activist"))
            .From(MemberStandings.Applicant).To(MemberStandings.Activist)
            .By(AdmissionRoles.BranchCommittee, AdmissionRoles.BranchMeeting)
            .Needs(Need.Done(Steps.Talk), Need.Given(Words.RecommendedBy));
        builder.Add(ProcedureStep.Of(Steps.Apply, LocalizedText.Of("递交入党申请书", "application"))
                .From(AdmissionProcedures.Applying).To(MemberStandings.Applicant)
                .Needs(Need.Paper(Words.Application), Need.AtLeast(Words.Age, 18)))
            .Add(ProcedureStep.Of(Steps.Talk, LocalizedText.Of("派人谈话", "talk"))
                .From(MemberStandings.Applicant).By(AdmissionRoles.BranchCommittee, AdmissionRoles.Committee)
                .DueBy(TimeLimit.After(Steps.Apply, AMonth)))
            .Add(isLocal
                ? Published(activist, Steps.PublishActivist).NotBefore(TimeLimit.After(Steps.Apply, DateLength.Months(6).WithMonthEnd(MonthEnd.NextDay)))
                : activist)
            .Add(ProcedureStep.Of(Steps.Check, LocalizedText.Of("半年考察", "half-yearly check"))
                .From(MemberStandings.Activist).Every(DateLength.Months(6)))
            .Add(Publishing(Steps.PublishCandidate, "发展对象公示", "publicity of the candidate", MemberStandings.Activist))
            .Add(Published(
                ProcedureStep.Of(Steps.Candidate, LocalizedText.Of("确定发展对象", "candidate"))
                    .From(MemberStandings.Activist).To(MemberStandings.Candidate)
                    .By(AdmissionRoles.BranchCommittee, AdmissionRoles.BranchMeeting)
                    .NotBefore(TimeLimit.After(Steps.Activist, AYear)),
                Steps.PublishCandidate));
        if (isLocal)
        {
            builder.Add(Publishing(Steps.PublishActivist, "积极分子公示", "publicity of the activist", MemberStandings.Applicant));
        }
    }

    private static void AddWayToProbation(ProcedureBuilder builder, bool isLocal)
    {
        ProcedureStep admit = Voted(ProcedureStep.Of(Steps.Admit, LocalizedText.Of("支部大会接收", "branch meeting admits")))
            .From(MemberStandings.Candidate).To(AdmissionProcedures.Admitted)
            .Needs(SinceStartedAgain(Steps.PreReview))
            .DueBy(TimeLimit.After(Steps.PreReview, AMonth));
        builder.Add(ProcedureStep.Of(Steps.Review, LocalizedText.Of("政治审查", "political review"))
                .From(MemberStandings.Candidate).Needs(Need.Yes(Words.Passed)))
            .Add(ProcedureStep.Of(Steps.Train, LocalizedText.Of("集中培训", "training"))
                .From(MemberStandings.Candidate).Needs(Need.Any(Need.AtLeast(Words.Days, 3), Need.AtLeast(Words.Hours, 24))))
            .Add(ProcedureStep.Of(Steps.PreReview, LocalizedText.Of("党委预审", "pre-review"))
                .From(MemberStandings.Candidate).By(AdmissionRoles.Committee)
                .Needs(Need.Done(Steps.Review), Need.Done(Steps.Train), Need.Yes(Words.Passed)))
            .Add(isLocal ? Published(admit, Steps.PublishAdmission).Needs(SinceStartedAgain(Steps.PublishAdmission)) : admit)
            .Add(Voted(ProcedureStep.Of(Steps.DiscussAgain, LocalizedText.Of("支部重新讨论", "branch discusses again")))
                .From(AdmissionProcedures.Admitted)
                .NotBefore(TimeLimit.After(Steps.Admit, DateLength.Months(3)))
                .DueBy(TimeLimit.After(Steps.Admit, DateLength.Months(6)))
                .NotAfter(TimeLimit.After(Steps.Admit, DateLength.Months(6))))
            .Add(ProcedureStep.Of(Steps.StartAgain, LocalizedText.Of("重新履行入党手续", "admission starts again"))
                .From(AdmissionProcedures.Admitted).To(MemberStandings.Candidate)
                .By(AdmissionRoles.BranchCommittee, AdmissionRoles.BranchMeeting)
                .NotBefore(TimeLimit.Beyond(Steps.Admit, DateLength.Months(6)))
                .DueBy(TimeLimit.After(Steps.Admit, DateLength.Months(7))))
            .Add(ProcedureStep.Of(Steps.Approve, LocalizedText.Of("党委审批", "approval"))
                .From(AdmissionProcedures.Admitted).To(MemberStandings.Probationary).By(AdmissionRoles.Committee)
                .Needs(Need.Any(Need.NotAfter(TimeLimit.After(Steps.Admit, DateLength.Months(3))), Need.DoneSince(Steps.Admit, Steps.DiscussAgain, 1)))
                .DueBy(TimeLimit.After(Steps.Admit, DateLength.Months(3)))
                .NotAfter(TimeLimit.After(Steps.Admit, DateLength.Months(6))))
            .Add(ProcedureStep.Of(Steps.Reject, LocalizedText.Of("不予批准", "refusal"))
                .From(AdmissionProcedures.Admitted).To(MemberStandings.Left).By(AdmissionRoles.Committee))
            .Add(ProcedureStep.Of(Steps.Withdraw, LocalizedText.Of("撤回或终止培养", "withdrawal"))
                .From(AdmissionProcedures.Applying, MemberStandings.Applicant, MemberStandings.Activist, MemberStandings.Candidate).To(MemberStandings.Left));
        if (isLocal)
        {
            builder.Add(Publishing(Steps.PublishAdmission, "接收公示", "publicity of the admission", MemberStandings.Candidate));
        }
    }

    private static void AddWayToFull(ProcedureBuilder builder, bool isLocal)
    {
        ProcedureStep convert = Voted(ProcedureStep.Of(Steps.Convert, LocalizedText.Of("支部大会转正", "branch meeting converts")))
            .From(MemberStandings.Probationary).To(AdmissionProcedures.Converting)
            .Needs(Need.Done(Steps.ApplyConversion))
            .NotBefore(EndOfProbation)
            .DueBy(TimeLimit.After(Steps.Admit, DateLength.Months(13).WithMonthEnd(MonthEnd.NextDay)).ExtendedByMonths(Steps.Extend, Words.Months));
        builder.Add(ProcedureStep.Of(Steps.Oath, LocalizedText.Of("入党宣誓", "oath"))
                .From(MemberStandings.Probationary).By(AdmissionRoles.BranchCommittee, AdmissionRoles.Committee).AtMost(1).DueBy(TimeLimit.After(Steps.Approve, AMonth)))
            .Add(ProcedureStep.Of(Steps.ApplyConversion, LocalizedText.Of("转正申请", "application for conversion"))
                .From(MemberStandings.Probationary).Needs(Need.Paper(Words.Application)).ExpectedFrom(EndOfProbation))
            .Add(ProcedureStep.Of(Steps.Extend, LocalizedText.Of("延长预备期", "probation extended"))
                .From(MemberStandings.Probationary).By(AdmissionRoles.BranchMeeting).AtMost(1)
                .Needs(Need.AtLeast(Words.Months, 6), Need.AtMost(Words.Months, 12), Need.Whole(Words.Months), Need.DateIs(Words.ProbationEnds, EndOfProbation))
                .NotBefore(TimeLimit.After(Steps.Admit, NearTheEnd))
                .NotAfter(TimeLimit.After(Steps.Admit, LeastExtended)))
            .Add(isLocal ? Published(convert, Steps.PublishConversion) : convert)
            .Add(ProcedureStep.Of(Steps.ApproveConversion, LocalizedText.Of("转正审批", "conversion approved"))
                .From(AdmissionProcedures.Converting).To(MemberStandings.Full).By(AdmissionRoles.Committee)
                .DueBy(TimeLimit.After(Steps.Convert, DateLength.Months(3))))
            .Add(ProcedureStep.Of(Steps.Cancel, LocalizedText.Of("取消预备党员资格", "probation ends without conversion"))
                .From(MemberStandings.Probationary, AdmissionProcedures.Converting).To(MemberStandings.Left)
                .By(AdmissionRoles.BranchMeeting, AdmissionRoles.Committee));
        if (isLocal)
        {
            builder.Add(Publishing(Steps.PublishConversion, "转正公示", "publicity of the conversion", MemberStandings.Probationary))
                .Add(ProcedureStep.Of(Steps.FilePapers, LocalizedText.Of("材料归档", "papers filed"))
                    .From(MemberStandings.Full).To(AdmissionProcedures.Filed)
                    .DueBy(TimeLimit.After(Steps.ApproveConversion, DateLength.Weeks(1))));
        }
    }

    private static ProcedureStep Publishing(string step, string chinese, string english, string state) =>
        ProcedureStep.Of(step, LocalizedText.Of(chinese, english)).From(state);

    /// <summary>Only after five full working days of publicity, the day of publication included, and while that is fresh: it belongs to this stage.</summary>
    private static ProcedureStep Published(ProcedureStep step, string publication) => step.Needs(Need.Done(publication))
        .NotBefore(TimeLimit.AfterFull(publication, Publicity))
        .NotAfter(TimeLimit.After(publication, Fresh));

    /// <summary>What was done before the admission started again is spent.</summary>
    private static Need SinceStartedAgain(string step) => Need.Any(
        Need.All(Need.Done(step), Need.Not(Need.Done(Steps.StartAgain))),
        Need.DoneSince(Steps.StartAgain, step, 1));

    /// <summary>More than half of those due are present, and more than half of those due are for it; heads are whole, and neither number exceeds those due.</summary>
    /// <remarks>Those for it may be more than those present: written opinions of absent members count.</remarks>
    private static ProcedureStep Voted(ProcedureStep step) => step.By(AdmissionRoles.BranchMeeting).Needs(
        Need.Whole(Words.Due),
        Need.Whole(Words.Present),
        Need.Whole(Words.Yes),
        Need.AtLeastShare(Words.Due, 1, 1, Words.Present),
        Need.AtLeastShare(Words.Due, 1, 1, Words.Yes),
        Need.MoreThanShare(Words.Present, 1, 2, Words.Due),
        Need.MoreThanShare(Words.Yes, 1, 2, Words.Due));
}

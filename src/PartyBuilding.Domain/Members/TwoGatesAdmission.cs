using Steps = PartyBuilding.Domain.AdmissionSteps;
using Words = PartyBuilding.Domain.AdmissionWords;

namespace PartyBuilding.Domain;

/// <summary>Puts the procedure of admission to a democratic party together.</summary>
internal static class TwoGatesAdmission
{
    internal static Procedure Build() => new ProcedureBuilder("admission.twoGates", LocalizedText.Of("民主党派发展成员", "Admission to a democratic party"))
        .State(AdmissionProcedures.Applying, LocalizedText.Of("拟申请", "applying"))
        .State(MemberStandings.Applicant, LocalizedText.Of("申请人", "applicant"))
        .State(MemberStandings.Candidate, LocalizedText.Of("发展对象", "candidate"))
        .End(MemberStandings.Full, LocalizedText.Of("成员", "member"))
        .End(MemberStandings.Left, LocalizedText.Of("终止", "left"))
        .Add(ProcedureStep.Of(Steps.Apply, LocalizedText.Of("递交申请书", "application")).From(AdmissionProcedures.Applying).To(MemberStandings.Applicant)
            .Needs(Need.Paper(Words.Application), Need.AtLeast(Words.Introducers, 2)))
        .Add(ProcedureStep.Of(Steps.Talk, LocalizedText.Of("谈话了解", "talk")).From(MemberStandings.Applicant).DueBy(TimeLimit.After(Steps.Apply, DateLength.Months(1))))
        .Add(ProcedureStep.Of(Steps.PutForward, LocalizedText.Of("基层组织推荐", "first gate: put forward")).From(MemberStandings.Applicant).To(MemberStandings.Candidate)
            .By(AdmissionRoles.BranchCommittee, AdmissionRoles.BranchMeeting).Needs(Need.Done(Steps.Talk)))
        .Add(ProcedureStep.Of(Steps.Train, LocalizedText.Of("参加培训班", "training class")).From(MemberStandings.Applicant, MemberStandings.Candidate))
        .Add(ProcedureStep.Of(Steps.Consult, LocalizedText.Of("征求所在单位意见", "consultation of the unit")).From(MemberStandings.Candidate).Needs(Need.Yes(Words.Agreed)))
        .Add(ProcedureStep.Of(Steps.Approve, LocalizedText.Of("市委会审批", "second gate: approval")).From(MemberStandings.Candidate).To(MemberStandings.Full)
            .By(AdmissionRoles.Committee).Needs(Need.Done(Steps.Consult)).DueBy(TimeLimit.After(Steps.PutForward, DateLength.Months(3))))
        .Add(ProcedureStep.Of(Steps.Reject, LocalizedText.Of("不予批准", "refusal")).From(MemberStandings.Candidate).To(MemberStandings.Left).By(AdmissionRoles.Committee))
        .Add(ProcedureStep.Of(Steps.Withdraw, LocalizedText.Of("撤回或终止", "withdrawal"))
            .From(AdmissionProcedures.Applying, MemberStandings.Applicant, MemberStandings.Candidate).To(MemberStandings.Left))
        .Build().ValueOrThrow();
}

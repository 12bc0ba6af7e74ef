using Steps = PartyBuilding.Domain.AdmissionSteps;
using Words = PartyBuilding.Domain.AdmissionWords;

namespace PartyBuilding.Domain;

/// <summary>Puts the procedure of admission to a democratic party together.</summary>
internal static class TwoGatesAdmission
{
    /// <param name="first">When the first gate is open after the application.</param>
    /// <param name="second">When the second gate is open after the first.</param>
    internal static Procedure Build(GateTimes first, GateTimes second)
    {
        ProcedureBuilder builder = new("admission.twoGates", LocalizedText.Of("民主党派发展成员", "Admission to a democratic party"));
        AddStates(builder);
        AddFirstGate(builder, first);
        AddSecondGate(builder, second);
        return builder
            .Add(ProcedureStep.Of(Steps.Withdraw, LocalizedText.Of("撤回或终止", "withdrawal"))
                .From(AdmissionProcedures.Applying, MemberStandings.Applicant, MemberStandings.Candidate).To(MemberStandings.Left))
            .Build().ValueOrThrow();
    }

    private static void AddStates(ProcedureBuilder builder) => builder
        .State(AdmissionProcedures.Applying, LocalizedText.Of("拟申请", "applying"))
        .State(MemberStandings.Applicant, LocalizedText.Of("申请人", "applicant"))
        .State(MemberStandings.Candidate, LocalizedText.Of("发展对象", "candidate"))
        .End(MemberStandings.Full, LocalizedText.Of("成员", "member"))
        .End(MemberStandings.Left, LocalizedText.Of("终止", "left"));

    private static void AddFirstGate(ProcedureBuilder builder, GateTimes times)
    {
        ProcedureStep apply = ProcedureStep.Of(Steps.Apply, LocalizedText.Of("递交申请书", "application"))
            .From(AdmissionProcedures.Applying).To(MemberStandings.Applicant)
            .Needs(Need.Paper(Words.Application), Need.AtLeast(Words.Introducers, 2));
        builder
            .Add(times.Latest is null ? apply : apply.From(MemberStandings.Applicant).NotBefore(TimeLimit.Beyond(Steps.Apply, times.Latest)))
            .Add(ProcedureStep.Of(Steps.Talk, LocalizedText.Of("谈话了解", "talk")).From(MemberStandings.Applicant).DueBy(TimeLimit.After(Steps.Apply, DateLength.Months(1))))
            .Add(times.Bind(
                ProcedureStep.Of(Steps.PutForward, LocalizedText.Of("基层组织推荐", "first gate: put forward")).From(MemberStandings.Applicant).To(MemberStandings.Candidate)
                    .By(AdmissionRoles.BranchCommittee, AdmissionRoles.BranchMeeting).Needs(Need.Done(Steps.Talk)),
                Steps.Apply))
            .Add(ProcedureStep.Of(Steps.Train, LocalizedText.Of("参加培训班", "training class")).From(MemberStandings.Applicant, MemberStandings.Candidate));
    }

    private static void AddSecondGate(ProcedureBuilder builder, GateTimes times)
    {
        builder
            .Add(ProcedureStep.Of(Steps.Consult, LocalizedText.Of("征求所在单位意见", "consultation of the unit")).From(MemberStandings.Candidate).Needs(Need.Yes(Words.Agreed)))
            .Add(times.Bind(
                ProcedureStep.Of(Steps.Approve, LocalizedText.Of("市委会审批", "second gate: approval")).From(MemberStandings.Candidate).To(MemberStandings.Full)
                    .By(AdmissionRoles.Committee)
                    .Needs(times.Latest is null ? Need.Done(Steps.Consult) : Need.DoneSince(Steps.PutForward, Steps.Consult, 1))
                    .DueBy(TimeLimit.After(Steps.PutForward, times.Latest ?? DateLength.Months(3))),
                Steps.PutForward))
            .Add(ProcedureStep.Of(Steps.Reject, LocalizedText.Of("不予批准", "refusal")).From(MemberStandings.Candidate).To(MemberStandings.Left).By(AdmissionRoles.Committee));
        if (times.Latest is not null)
        {
            builder.Add(ProcedureStep.Of(Steps.StartAgain, LocalizedText.Of("重新推荐", "to be put forward again"))
                .From(MemberStandings.Candidate).To(MemberStandings.Applicant)
                .By(AdmissionRoles.BranchCommittee, AdmissionRoles.BranchMeeting)
                .NotBefore(TimeLimit.Beyond(Steps.PutForward, times.Latest)));
        }
    }
}

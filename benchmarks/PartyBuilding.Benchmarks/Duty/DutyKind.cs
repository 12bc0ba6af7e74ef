namespace PartyBuilding.Benchmarks.Duty;

/// <summary>What a row is about.</summary>
internal enum DutyKind : byte
{
    ProposalFiled,
    ProposalTitled,
    MeetingAttended,
    SurveyDone,
    HonourAwarded,
    TaskAssigned,
    TaskDone,
    VolunteerServed,
}

using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What someone with the right to it answered to a request for leave (请假审批).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record LeaveAnswer
{
    private LeaveAnswer(SubjectId approver, string role, LocalDate on, bool isGranted)
    {
        Approver = approver;
        Role = role;
        On = on;
        IsGranted = isGranted;
    }

    /// <summary>Who answered.</summary>
    public SubjectId Approver { get; }

    /// <summary>As what, a code such as "convener".</summary>
    public string Role { get; }

    /// <summary>The day of the answer.</summary>
    public LocalDate On { get; }

    /// <summary>Whether leave was granted; otherwise it was refused.</summary>
    public bool IsGranted { get; }

    /// <summary>The role and the answer.</summary>
    public override string ToString() => $"{Role} {Approver} {On.Text()} {(IsGranted ? "granted" : "refused")}";

    internal static LeaveAnswer Of(SubjectId approver, string role, LocalDate on, bool isGranted)
    {
        Require.Some(approver.IsNone, nameof(approver));
        return new(approver, Code.Check(role, nameof(role)), on.Iso(), isGranted);
    }
}

namespace PartyBuilding.Domain;

/// <content>Procedures.</content>
public static partial class RecordKinds
{
    /// <summary>A step that was taken in a course (程序办理), one entry each; see <see cref="Course.WriteRecords"/>.</summary>
    public const string ProcedureStep = "procedure.step";
}

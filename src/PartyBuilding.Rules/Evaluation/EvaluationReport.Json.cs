using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

public sealed partial class EvaluationReport
{
    /// <summary>The report in UTF-8, with its digest. Equal reports have equal bytes: they are what is signed and compared.</summary>
    public byte[] ToJson() => ReportWriter.Write(this);

    /// <summary>The report that was written as these bytes, or everything that is wrong with them.</summary>
    /// <exception cref="System.ArgumentNullException">The document is null.</exception>
    public static Checked<EvaluationReport> Read(byte[] document) =>
        ResultDocument.Read(Require.NotNull(document, nameof(document)), ReportReader.Report);
}

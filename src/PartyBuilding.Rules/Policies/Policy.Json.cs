using System.IO;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document: the head, the points, and what follows from them.</content>
public sealed partial class Policy
{
    /// <summary>Reads a policy from a file; the throwing twin of <see cref="PolicyReader.ReadFile(string)"/>.</summary>
    /// <exception cref="FindingsException">The policy has errors; the exception lists all of them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Policy Load(string path) => PolicyReader.ReadFile(path).ValueOrThrow();

    internal static Policy Read(JsonCursor at)
    {
        var fields = at.Object();
        var format = fields.Need("format");
        if (!format.IsMissing)
        {
            format.Whole(PolicyLimits.Format, PolicyLimits.Format);
        }

        var id = fields.Need("id");
        var version = fields.Need("version");
        var policy = new Policy(
            id.IsMissing ? Holes.Name : id.CodeText(),
            version.IsMissing ? Holes.Name : version.Text(),
            LocalizedTextJson.Need(fields, "title"));
        policy.ReadHead(fields);
        policy.Vocabulary = Vocabulary.Read(fields.Find("vocabulary"));
        policy.Clauses = fields.Find("clauses")?.SomeItems().Select(clause => clause.Text()).ToArray() ?? policy.Clauses;
        policy.Unscored = fields.Find("unscored")?.Items().Select(UnscoredClause.Read).ToArray() ?? policy.Unscored;
        policy.Score = fields.Find("score") is JsonCursor score ? Number.Read(score) : null;
        policy.Then = fields.Find("then")?.Items().Select(Step.Read).ToArray() ?? policy.Then;
        fields.Close();
        return policy;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("format", (decimal)PolicyLimits.Format)
        .Add("id", Id)
        .Add("version", Version)
        .Add("title", Title.ToJson())
        .Add("source", Source?.ToJson())
        .Add("effective", Dates.ToJson(Effective))
        .Add("subject", SubjectToJson())
        .Add("scope", Scope?.ToJson())
        .Add("asOf", AsOf == ScopeDate.PeriodEnd ? null : Words.ScopeDates[(int)AsOf])
        .Add("period", PolicyPeriod.ToJson(Period, PeriodStarts))
        .Add("governs", Governs == GoverningDate.Close ? null : Words.GoverningDates[(int)Governs])
        .Add("standing", Counted == Standing.Verified ? null : Words.Standings[(int)Counted])
        .Add("rounding", Rounding?.ToJson())
        .Add("vocabulary", Vocabulary.ToJson())
        .Add("clauses", Clauses.Select(JsonItem.Of).ToArray())
        .Add("unscored", Unscored.Select(clause => clause.ToJson()).ToArray())
        .Add("score", Score?.ToJson())
        .Add("then", Then.Select(step => step.ToJson()).ToArray());

    private void ReadHead(JsonFields fields)
    {
        Source = PolicySource.ReadOrNull(fields.Find("source"));
        Effective = ReadEffective(fields.Need("effective"));
        ReadSubject(fields.Need("subject"));
        Scope = Condition.ReadOrNull(fields.Find("scope"));
        AsOf = (ScopeDate)(fields.Find("asOf")?.Word(Words.ScopeDates) ?? 0);
        (Period, PeriodStarts) = PolicyPeriod.Read(fields);
        Governs = (GoverningDate)(fields.Find("governs")?.Word(Words.GoverningDates) ?? 0);
        Counted = fields.Find("standing") is JsonCursor standing
            ? (Standing)standing.Word(Words.Standings)
            : Standing.Verified;
        Rounding = Rules.Rounding.ReadOrNull(fields.Find("rounding"));
    }

    private static DateSpan ReadEffective(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return default;
        }

        var fields = at.Object();
        var span = Dates.Read(fields, isOpenAllowed: true);
        fields.Close();
        return span;
    }
}

namespace PartyBuilding.Rules;

/// <content>The form in a document: the other grade, and how far from it.</content>
public sealed partial class RelativeGrade
{
    private const string GradeKey = "grade";

    internal static RelativeGrade Read(JsonFields fields)
    {
        var at = fields.Need(GradeKey);
        var grade = Number.Read(at) as Value;
        if (grade is null && !at.IsMissing)
        {
            at.Report(RulesFindings.NoneOf, "allowed", "value");
        }

        var better = 0;
        if (fields.Present(Words.Distances).Count > 0 && fields.One(Words.Distances) is string word)
        {
            better = fields.Need(word).Whole(1, AdjustGrade.MostSteps) * (word == Words.Distances[0] ? 1 : -1);
        }

        fields.Close();
        return new RelativeGrade(grade ?? Value.Of(Holes.Name), better);
    }

    internal JsonItem ToJson()
    {
        var map = new JsonMap().Add(GradeKey, Grade.ToJson());
        return Better == 0 ? map : map.Add(Words.Distances[Better > 0 ? 0 : 1], (decimal)System.Math.Abs(Better));
    }
}

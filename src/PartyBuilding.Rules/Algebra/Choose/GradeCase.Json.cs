using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class GradeCase
{
    internal static GradeCase[] ReadAll(JsonCursor list) => list.SomeItems().Select(Read).ToArray();

    internal static JsonItem ToJson(IReadOnlyList<GradeCase> cases) => JsonItem.Of(cases.Select(c =>
        Case.WhenToMap(c.Comparison, c.When, new JsonMap().Add("clause", c.Clause)).Add("give", c.Grade)));

    private static GradeCase Read(JsonCursor at)
    {
        var fields = at.Object();
        var clause = fields.Find("clause")?.Text();
        var (comparison, when) = Case.ReadWhen(fields, comparesOnly: false);
        var read = new GradeCase(when, comparison, fields.Need("give").Text()) { Clause = clause };
        fields.Close();
        return read;
    }
}

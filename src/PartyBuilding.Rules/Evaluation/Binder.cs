using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Binds a policy's model to its inputs, once: names become readers, kinds become numbers of the ledger.</summary>
internal sealed class Binder
{
    private readonly Dictionary<string, Number> lines;
    private readonly Dictionary<string, Measure> bound = new Dictionary<string, Measure>(StringComparer.Ordinal);
    private readonly Stack<PartFrame> frames = new Stack<PartFrame>();
    private readonly Dictionary<Cadence, SlotCalendar> calendars = new Dictionary<Cadence, SlotCalendar>();

    private readonly Dictionary<string, GroupColumn> groups = new Dictionary<string, GroupColumn>(StringComparer.Ordinal);

    private long[]? present;
    private long[]? due;

    internal Binder(Policy policy, EvaluationInput input, WorkLedger ledger)
    {
        Policy = policy;
        Input = input;
        Ledger = ledger;
        Facts = new FactReader(policy, input);
        Results = new ResultReader(input);
        lines = Lines.ById(policy);
        ReadAt = policy.AsOf == ScopeDate.PeriodEnd ? input.Period.End : input.Period.Start;
        Counted = input.Counted ?? policy.Counted;
    }

    internal Policy Policy { get; }

    internal EvaluationInput Input { get; }

    internal WorkLedger Ledger { get; }

    internal FactReader Facts { get; }

    internal ResultReader Results { get; }

    internal Columns Columns { get; } = new Columns();

    internal NodaTime.LocalDate ReadAt { get; }

    internal Standing Counted { get; }

    /// <summary>Whether the number being bound stands among the records of a part.</summary>
    internal bool IsInPart => frames.Count > 0;

    /// <summary>The versions that count records of the period; null where one counts them all.</summary>
    internal BoundVersions? Versions { get; set; }

    /// <summary>The line as this version alone counts it, for those who ask which records it used.</summary>
    internal Measure OwnLine(string id) => Versions is null ? Line(id) : OfWholeSubject(lines[id]);

    internal Measure Line(string id)
    {
        if (!bound.TryGetValue(id, out var measure))
        {
            measure = Versions?.Line(id) ?? OfWholeSubject(lines[id]);
            bound[id] = measure;
        }

        return measure;
    }

    internal bool IsLine(string id) => lines.ContainsKey(id);

    /// <summary>Whether a value of others is a line, or the score, which only those who are judged have.</summary>
    internal bool IsColumn(Value node) => node.Policy is null && (IsLine(node.Name) || node.Name == "score");

    /// <summary>What every subject has of a name: a line, the score before the steps, a fact or a result.</summary>
    internal Column Column(Value node)
    {
        if (IsColumn(node))
        {
            return Columns.Of(
                "line " + node.Name,
                () => new Column(node.Name == "score" ? Versions?.Score ?? OfWholeSubject(Policy.Score!) : Line(node.Name), leavesOut: false));
        }

        var own = node.OfOne(Value.Self);
        return Columns.Of(
            (node.LeavesOutMissing ? "present " : "value ") + own.ToJson().Document(),
            () => new Column(OfWholeSubject(own), node.LeavesOutMissing));
    }

    /// <summary>Binds what stands among the records of a part.</summary>
    internal T Within<T>(string[] keyedBy, bool isSingleRecord, IReadOnlyList<string> kinds, Func<T> bind)
    {
        frames.Push(new PartFrame(keyedBy, isSingleRecord, kinds.Count == 0 && frames.Count > 0 ? frames.Peek().Kinds : kinds));
        var result = bind();
        frames.Pop();
        return result;
    }

    /// <summary>Whether the records at hand share a value of the attribute because the part is keyed by it.</summary>
    internal bool IsKeyedBy(string attribute) =>
        frames.Count > 0 && !frames.Peek().IsSingleRecord && frames.Any(f => f.KeyedBy.Contains(attribute));

    /// <summary>The marks that the records at hand can have where they all are reviews on one sheet; null for other records.</summary>
    internal ValueRange? MarksAtHand() =>
        frames.Count > 0 && frames.Peek().Kinds is { Count: 1 } kinds
            && kinds[0].StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal)
            ? Policy.Vocabulary.Sheet(kinds[0].Substring(ReviewScore.KindPrefix.Length))?.Range
            : null;

    internal int[] KindNumbers(IEnumerable<string> kinds) => kinds
        .Select(kind => Array.BinarySearch(Ledger.KindNames, kind, StringComparer.Ordinal))
        .Where(number => number >= 0)
        .OrderBy(number => number)
        .Distinct()
        .ToArray();

    private Measure OfWholeSubject(Number number)
    {
        var outer = frames.ToArray();
        frames.Clear();
        var measure = number.Bind(this);
        foreach (var frame in Enumerable.Reverse(outer))
        {
            frames.Push(frame);
        }

        return measure;
    }

    internal SlotCalendar Calendar(Cadence cadence)
    {
        if (!calendars.TryGetValue(cadence, out var calendar))
        {
            calendar = SlotCalendar.Of(SlotGrid.Of(cadence, Policy.PeriodStarts), Ledger);
            calendars[cadence] = calendar;
        }

        return calendar;
    }

    /// <summary>What every amount of the ledger is in millionths: present, or due and zero where a record does not say.</summary>
    internal long[] Millionths(bool ofDue)
    {
        ref var column = ref ofDue ? ref due : ref present;
        return column ??= Array.ConvertAll(Ledger.Amounts, a => !ofDue ? a.Quantity : a.HasOutOf ? a.OutOf : 0);
    }

    internal GroupColumn Groups(string fact)
    {
        if (!groups.TryGetValue(fact, out var column))
        {
            groups[fact] = column = new GroupColumn(fact, this);
        }

        return column;
    }

    /// <summary>The value of the fact of which a share is taken: a fact of the policy's body, stated for the policy itself.</summary>
    internal decimal? DenominatorOf(PlaceCount count) =>
        count.Of is PlaceCount.InScope or PlaceCount.Scored or PlaceCount.Reaching
            ? null
            : Facts.Find(SubjectId.Of("policy", Policy.Id), count.Of, ReadAt) is { Exists: true } found ? found.Number : null;

    /// <summary>The title of the rater group whose marks a number folds; null for other numbers.</summary>
    internal LocalizedText? RatersOf(Number node) =>
        node is Each { Id: string id, Kinds: { Count: 1 } kinds } && kinds[0].StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal)
            ? Policy.Vocabulary.Sheet(kinds[0].Substring(ReviewScore.KindPrefix.Length))
                ?.Groups.FirstOrDefault(g => kinds[0] + "." + g.Code == ReviewScore.KindPrefix + id)?.Title
            : null;

    /// <summary>The titles of the records that an untitled node looks at; none where what is due and missing counts as well.</summary>
    internal LocalizedText? KindsOf(Number node)
    {
        var kinds = node is Each { Owed: null } each ? each.Kinds : (node as Spells)?.Kinds;
        var titles = kinds is null
            ? Array.Empty<LocalizedText>()
            : kinds.Select(k => Policy.Vocabulary.Record(k)?.Title).Where(t => t is not null).Select(t => t!).ToArray();
        return titles.Length == 0
            ? null
            : LocalizedText.Of(string.Join("\u3001", titles.Select(t => t.Chinese)), string.Join(", ", titles.Select(t => t.English)));
    }

    /// <summary>The title of the attribute that an untitled number among the records of a part reads.</summary>
    internal LocalizedText? AttributeOf(Number node) => node is Value { TimeUnit: null } value && IsInPart ? Policy.Vocabulary.Attribute(value.Name)?.Title : null;

    /// <summary>What the codes are called that a node may have as its value.</summary>
    internal IReadOnlyList<Term> TermsOf(Number node) => node is Value value ? ValueTitles.TermsOf(value, Policy) : Array.Empty<Term>();

    /// <summary>The call of an extension that a node is; null for others.</summary>
    internal ExplainedExtension? ExtensionOf(Number node) => node is CustomNumber custom
        ? new ExplainedExtension(custom.Name, Input.Extensions.Number(custom.Name)!.Version, custom.Arguments)
        : null;

    /// <summary>The measure word of the records that a node looks at; among the records of a part it is that of the part's.</summary>
    internal LocalizedText? UnitOf(Number node)
    {
        var kinds = node is not Each each ? Array.Empty<string>()
            : each.Kinds.Count == 0 && frames.Count > 0 ? frames.Peek().Kinds
            : each.Kinds;
        return kinds.Count == 0 ? null : Policy.Vocabulary.Record(kinds[0])?.Unit;
    }

    private readonly struct PartFrame
    {
        internal PartFrame(string[] keyedBy, bool isSingleRecord, IReadOnlyList<string> kinds)
        {
            KeyedBy = keyedBy;
            IsSingleRecord = isSingleRecord;
            Kinds = kinds;
        }

        internal string[] KeyedBy { get; }

        internal bool IsSingleRecord { get; }

        internal IReadOnlyList<string> Kinds { get; }
    }
}

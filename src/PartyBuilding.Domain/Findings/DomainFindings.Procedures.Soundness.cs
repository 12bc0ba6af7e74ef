namespace PartyBuilding.Domain;

/// <content>Whether a procedure can work (PB1431 to PB1460).</content>
public static partial class DomainFindings
{
    /// <summary>A procedure without states or without steps.</summary>
    public static readonly FindingKind ProcedureEmpty = new(
        "PB1431",
        Severity.Error,
        "程序 {procedure} 没有状态或没有步骤；请至少写明一个状态、一个终止状态和一个步骤。",
        "the procedure {procedure} has no states or no steps: give a state, an end and a step at least.");

    /// <summary>A procedure that starts in a state it does not have.</summary>
    public static readonly FindingKind StartUnknown = new(
        "PB1432",
        Severity.Error,
        "程序 {procedure} 的起始状态 {state} 不存在；请补充该状态或更正代码。",
        "the procedure {procedure} starts in {state}, which is none of its states: add the state or correct the code.");

    /// <summary>A procedure that starts at its end.</summary>
    public static readonly FindingKind StartIsEnd = new(
        "PB1433",
        Severity.Error,
        "程序 {procedure} 的起始状态 {state} 是终止状态；请从其他状态开始。",
        "the procedure {procedure} starts in {state}, which is an end: start in another state.");

    /// <summary>A state that was given twice.</summary>
    public static readonly FindingKind StateGivenTwice = new(
        "PB1434",
        Severity.Error,
        "程序 {procedure} 中状态 {state} 出现不止一次；请删去多余的，或换用其他代码。",
        "the procedure {procedure} has the state {state} more than once: remove the others, or give them other codes.");

    /// <summary>A step that was given twice.</summary>
    public static readonly FindingKind StepGivenTwice = new(
        "PB1435",
        Severity.Error,
        "程序 {procedure} 中步骤 {step} 出现不止一次；请合并，或换用其他代码。",
        "the procedure {procedure} has the step {step} more than once: join them, or give them other codes.");

    /// <summary>A step that names a state which is not there.</summary>
    public static readonly FindingKind StepStateUnknown = new(
        "PB1436",
        Severity.Error,
        "程序 {procedure} 的步骤 {step} 所写状态 {state} 不存在；请补充该状态或更正代码。",
        "the step {step} of the procedure {procedure} names the state {state}, which is not there: add the state or correct the code.");

    /// <summary>A step that leaves an end.</summary>
    public static readonly FindingKind StepFromEnd = new(
        "PB1437",
        Severity.Error,
        "程序 {procedure} 的步骤 {step} 从终止状态 {state} 出发；请改从其他状态出发，或不将其设为终止状态。",
        "the step {step} of the procedure {procedure} leaves {state}, which is an end: let it leave another state, or let that one not be an end.");

    /// <summary>A need or a limit that names a step which is not there.</summary>
    public static readonly FindingKind StepReferenceUnknown = new(
        "PB1438",
        Severity.Error,
        "程序 {procedure} 的步骤 {step} 的条件或时限所写步骤 {other} 不存在；请补充该步骤或更正代码。",
        "a need or a limit of the step {step} of the procedure {procedure} names the step {other}, which is not there: add the step or correct the code.");

    /// <summary>A need or a limit that rests on a step which can never come first.</summary>
    public static readonly FindingKind StepReferenceNeverBefore = new(
        "PB1439",
        Severity.Error,
        "程序 {procedure} 的步骤 {step} 的条件或时限以步骤 {other} 为准，而 {other} 不可能先于它办理；请更正状态或所写步骤。",
        "a need or a limit of the step {step} of the procedure {procedure} rests on the step {other}, which can never be taken before it: correct the states or the step named.");

    /// <summary>A state that no way leads to.</summary>
    public static readonly FindingKind StateNeverReached = new(
        "PB1440",
        Severity.Error,
        "程序 {procedure} 的状态 {state} 无法到达；请增加通向它的步骤，或删去该状态。",
        "no way leads to the state {state} of the procedure {procedure}: add a step to it, or remove it.");

    /// <summary>A state from which no way leads to an end.</summary>
    public static readonly FindingKind StateWithoutEnd = new(
        "PB1441",
        Severity.Error,
        "程序 {procedure} 从状态 {state} 无法到达任何终止状态；请增加步骤，或另设终止状态。",
        "no way leads from the state {state} of the procedure {procedure} to an end: add a step, or an end.");

    private static FindingKind[] SoundnessKinds =>
    [
        ProcedureEmpty,
        StartUnknown,
        StartIsEnd,
        StateGivenTwice,
        StepGivenTwice,
        StepStateUnknown,
        StepFromEnd,
        StepReferenceUnknown,
        StepReferenceNeverBefore,
        StateNeverReached,
        StateWithoutEnd,
    ];
}

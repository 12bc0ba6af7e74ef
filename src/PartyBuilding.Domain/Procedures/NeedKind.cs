namespace PartyBuilding.Domain;

/// <summary>The forms of a <see cref="Need"/>.</summary>
internal enum NeedKind
{
    Paper,
    Given,
    Is,
    AtLeast,
    AtMost,
    Whole,
    DateIs,
    NotAfter,
    MoreThanShare,
    AtLeastShare,
    Done,
    DoneIn,
    SameActor,
    OtherActor,
    Not,
    Any,
    All,
}

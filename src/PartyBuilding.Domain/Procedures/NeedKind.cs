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
    SameActor,
    OtherActor,
    Not,
    Any,
    All,
}

namespace PartyBuilding.Domain;

/// <summary>What someone said before a meeting that takes sign-ups (报名情况).</summary>
public enum SignUp
{
    /// <summary>Nothing was said, or the meeting takes no sign-ups (未报名).</summary>
    None,

    /// <summary>Signed up (已报名).</summary>
    SignedUp,

    /// <summary>Signed up and cancelled, or said not to come (取消、不参加).</summary>
    Cancelled,
}

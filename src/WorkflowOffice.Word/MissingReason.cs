namespace WorkflowOffice.Word;

/// <summary>Why a field became a gap.</summary>
public enum MissingReason
{
    /// <summary>The data has no value (absent, null or empty text).</summary>
    NoValue,

    /// <summary>There is a value, but not one the format can show: no date, no amount, a list where a text belongs.</summary>
    NotUsable,
}

namespace WorkflowOffice.Office.Cases;

/// <summary>Something that the person who caused the burst must know at once.</summary>
/// <param name="Level">Info, Warning or Refused.</param>
public sealed record BurstMessage(string? Code, string Level, string Text, string? Article = null, Guid? DocumentId = null);

/// <summary>Collects the messages of one burst for the answer to its cause.</summary>
internal sealed class BurstMessages
{
    private readonly List<BurstMessage> _messages = [];

    internal IReadOnlyList<BurstMessage> All => _messages;

    internal void Add(BurstMessage message) => _messages.Add(message);
}

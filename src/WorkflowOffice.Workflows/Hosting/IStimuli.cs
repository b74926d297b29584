using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Accepts stimuli for whoever waits for them: each becomes a row with the burst and is never dropped (design §5).</summary>
/// <remarks>A scoped service of a burst. To resume one known bookmark, use <see cref="IBurst.ResumeAsync"/>.</remarks>
public interface IStimuli
{
    /// <summary>Resumes every bookmark of this name and these facts; if there is none, the stimulus waits, visible as unmatched.</summary>
    /// <param name="name">The activity type that waits, e.g. <c>Elsa.Event</c>.</param>
    /// <param name="facts">What the bookmark was created with, e.g. {"eventName":"…"}.</param>
    /// <param name="input">Handed to the resumed activity.</param>
    void Publish(string name, JsonObject? facts, IReadOnlyDictionary<string, JsonNode?>? input = null, string? correlationId = null);
}

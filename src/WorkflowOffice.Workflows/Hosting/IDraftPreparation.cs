using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Completes what the designer sends before it is stored; the designer shows the completed definition at once.</summary>
public interface IDraftPreparation
{
    /// <param name="model">The definition as the designer sent it; may be changed.</param>
    Task PrepareAsync(JsonObject model, CancellationToken cancellationToken);
}

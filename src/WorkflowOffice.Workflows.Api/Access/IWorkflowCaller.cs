namespace WorkflowOffice.Workflows.Api.Access;

/// <summary>Who sends the present request, as the list of versions shows it. Web registers one that asks Identity.</summary>
public interface IWorkflowCaller
{
    /// <summary>Stable id, part of request keys.</summary>
    string Id { get; }

    /// <summary>The person's name.</summary>
    string Name { get; }
}

using Microsoft.Extensions.Options;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Storage.Stimuli;

/// <summary>The configured channels, for the runtime and as the designer's list.</summary>
internal sealed class DispatchChannels(IOptions<WorkflowsOptions> options) : IDispatchChannels, IInputOptions
{
    public IReadOnlyList<DispatchChannel> All { get; } = [.. options.Value.Channels];

    public string Source => "dispatch-channels";

    public bool Has(string name) => All.Any(channel => channel.Name == name);

    public Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InputOption>>([new InputOption("", "默认"), .. All.Select(channel => new InputOption(channel.Name, channel.Name))]);
}

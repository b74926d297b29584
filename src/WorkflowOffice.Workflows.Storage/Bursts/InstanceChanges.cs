using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>One instance as a burst found it and what the burst did to it so far.</summary>
internal sealed class InstanceChanges(string instanceId, WorkflowState state, long revision, string? awaitedBy, int depth)
{
    private readonly Dictionary<string, Bookmark> created = [];

    public string InstanceId { get; } = instanceId;

    /// <summary>The activity execution of the parent that waits for this child.</summary>
    public string? AwaitedBy { get; } = awaitedBy;

    /// <summary>How many parents it has.</summary>
    public int Depth { get; } = depth;

    /// <summary>0: started in this burst, no row yet.</summary>
    public long Revision { get; } = revision;

    public WorkflowState State { get; private set; } = state;

    /// <summary>An operator brought it back from Faulted: the only terminal state that can be left.</summary>
    public bool IsReopened { get; private set; }

    /// <summary>False: only read and locked.</summary>
    public bool IsChanged { get; private set; }

    public IReadOnlyCollection<Bookmark> CreatedBookmarks => created.Values;

    /// <summary>Bookmarks that have a row, to be deleted.</summary>
    public List<Bookmark> RemovedBookmarks { get; } = [];

    public List<JournalEntry> Journal { get; } = [];

    public List<WorkflowIncident> Incidents { get; } = [];

    /// <summary>What the faulted instance waited for has no rows any more; where it waits on, it gets them back.</summary>
    public void Reopen()
    {
        if (State.SubStatus != WorkflowSubStatus.Faulted)
            return;
        IsReopened = Revision > 0;
        foreach (var bookmark in State.Bookmarks)
            created[bookmark.Id] = bookmark;
    }

    public void Add(BurstResult result)
    {
        IsChanged = true;
        State = result.State;
        foreach (var bookmark in result.CreatedBookmarks)
            created[bookmark.Id] = bookmark;
        foreach (var bookmark in result.RemovedBookmarks)
        {
            if (!created.Remove(bookmark.Id))
                RemovedBookmarks.Add(bookmark);
        }

        Journal.AddRange(result.Journal);
        Incidents.AddRange(result.NewIncidents);
    }
}

namespace WorkflowOffice.Workflows;

/// <summary>An output that produces a <typeparamref name="T"/>.</summary>
public sealed class Output<T> : Output
{
    public override Type ValueType => typeof(T);
}

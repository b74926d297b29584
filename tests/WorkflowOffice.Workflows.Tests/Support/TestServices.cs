namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>A handful of services by type.</summary>
internal sealed class TestServices : IServiceProvider
{
    private readonly Dictionary<Type, object> services = [];

    public TestServices Add<T>(T service) where T : class
    {
        services[typeof(T)] = service;
        return this;
    }

    public object? GetService(Type serviceType) => services.GetValueOrDefault(serviceType);
}

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>A test class with a database of its own and one host on it per test.</summary>
public abstract class StorageTest(StorageFixture fixture) : StorageTestBase(fixture), IClassFixture<StorageFixture>;

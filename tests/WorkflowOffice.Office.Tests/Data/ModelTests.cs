using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Tests.Data;

/// <summary>How EF looks for changes in the office's rows: found they must be, at no more cost than needed.</summary>
public sealed class ModelTests
{
    [Fact]
    public void EveryArray_IsComparedByOurOwnComparer()
    {
        using var database = Create();
        var arrays = database.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType.IsArray && property.ClrType != typeof(byte[])).ToList();

        Assert.Contains(arrays, property => property.Name == nameof(HumanTask.ExcludedPersonIds));
        Assert.All(arrays, property => Assert.Equal(typeof(ValuesComparer<>), property.GetValueComparer().GetType().GetGenericTypeDefinition()));
    }

    [Fact]
    public void AnArray_IsChanged_WhereAValueIsAnother()
    {
        using var database = Create();
        var task = NewTask();
        database.Attach(task);
        Assert.False(database.ChangeTracker.HasChanges());

        var excluded = database.Entry(task).Property(row => row.ExcludedPersonIds);
        excluded.CurrentValue = [.. task.ExcludedPersonIds];
        Assert.False(database.ChangeTracker.HasChanges());

        task.ExcludedPersonIds[1] = Guid.NewGuid();
        Assert.True(database.ChangeTracker.HasChanges());
        Assert.True(excluded.IsModified);
    }

    [Fact]
    public void RowsWrittenOnce_AreNeitherCopiedNorSearched_AndHaveNoSetters()
    {
        using var database = Create();
        var types = database.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(WrittenOnce))).ToList();

        Assert.Contains(types, type => type.ClrType == typeof(CaseStep));
        Assert.All(types, type => Assert.Equal(WrittenOnce.Tracking, type.GetChangeTrackingStrategy()));
        Assert.All(types.SelectMany(type => type.GetProperties()), property => Assert.True(CannotBeSet(property), property.Name));
    }

    private static bool CannotBeSet(IProperty property) =>
        property.PropertyInfo!.SetMethod is not { IsPublic: true } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static OfficeDbContext Create() => new(new DbContextOptionsBuilder<OfficeDbContext>().UseNpgsql("Host=nowhere").Options);

    private static HumanTask NewTask() => new()
    {
        Id = Guid.NewGuid(),
        CaseId = Guid.NewGuid(),
        InstanceId = "i",
        BookmarkId = "b",
        ActivityId = "a",
        Title = "办理",
        Form = TaskForm.Empty,
        Outcomes = [],
        AssignedTo = "张维",
        CreatedAt = DateTimeOffset.UnixEpoch,
        ExcludedPersonIds = [Guid.NewGuid(), Guid.NewGuid()],
        Prefilled = new JsonObject(),
    };
}

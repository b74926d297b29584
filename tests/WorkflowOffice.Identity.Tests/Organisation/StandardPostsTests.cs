using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Organisation;

public sealed class StandardPostsTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>
{
    [Fact]
    public void EveryPermissionOfAPost_Exists_AndEveryPermissionIsHeldBySomebody()
    {
        var held = StandardPosts.All.SelectMany(post => post.Permissions).ToHashSet();

        Assert.Equal(Permissions.All.Keys.Order(), held.Order());
    }

    [Fact]
    public void Administrators_SeeNoCaseAndShareNoAdministration()
    {
        var administrators = StandardPosts.All.Where(post => PostCodes.Administrators.Contains(post.Code)).ToList();

        Assert.Equal(3, administrators.Count);
        Assert.DoesNotContain(
            administrators.SelectMany(post => post.Permissions),
            permission => permission.StartsWith("cases.", StringComparison.Ordinal) || permission is Permissions.TasksWork or Permissions.DocumentsView);
        foreach (var alone in new[] { Permissions.UsersManage, Permissions.SecurityManage, Permissions.AuditView })
            Assert.Single(administrators, post => post.Permissions.Contains(alone));
    }

    [Fact]
    public async Task Loading_TakesBackWhatIsNotShipped_AndRecordsIt()
    {
        await fixture.RunAsync<IdentityDbContext>(async database =>
        {
            database.PostPermissions.Add(new PostPermission { PostCode = PostCodes.Archivist, Permission = Permissions.UsersManage });
            await database.SaveChangesAsync();
        });

        await fixture.RunAsync<LoadStandardPosts>(posts => posts.RunAsync(CancellationToken.None));

        await fixture.RunAsync<IdentityDbContext>(async database =>
        {
            Assert.False(await database.PostPermissions.AnyAsync(
                row => row.PostCode == PostCodes.Archivist && row.Permission == Permissions.UsersManage));
            var recorded = await database.Audit.OrderBy(row => row.Sequence).LastAsync();
            Assert.Equal(("post.permissions-changed", "系统自动"), (recorded.Action, recorded.ActorName));
        });
    }
}

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.SignIn;

public sealed class ProtectionKeysTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>
{
    /// <summary>An update signs nobody out: cookies made under a key of before, with the framework's default algorithms, are read.</summary>
    [Fact]
    public async Task NewKeysUseGcm_AndWhatOlderKeysProtect_IsStillRead()
    {
        await using var scope = fixture.CreateScope();
        var before = new ServiceCollection().AddLogging();
        before.AddDataProtection().SetApplicationName("WorkflowOffice");
        before.Configure<KeyManagementOptions>(options => options.XmlRepository = scope.ServiceProvider.GetRequiredService<IXmlRepository>());
        await using var formerly = before.BuildServiceProvider();
        var cookie = formerly.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("session");

        var now = scope.ServiceProvider.GetRequiredService<IKeyManager>();
        now.CreateNewKey(DateTimeOffset.UnixEpoch, fixture.Clock.Now.AddYears(1));

        Assert.Equal("session", scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(cookie));
        var keys = await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().DataProtectionKeys.Select(key => key.Xml).ToListAsync();
        Assert.Contains("AES_256_CBC", Assert.Single(keys, key => !key.Contains("AES_256_GCM", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(2, keys.Count);
    }
}

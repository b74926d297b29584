using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.SignIn;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Organisation;

public sealed class AddPersonTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>
{
    private const string GoodPassword = "correct horse battery";

    [Fact]
    public async Task Login_IsTheSameInAnyCase()
    {
        await AddAsync("wangfang", GoodPassword);

        var refusal = await Assert.ThrowsAsync<LoginTakenException>(() => AddAsync(" WangFang ", GoodPassword));

        Assert.Equal("X-USR-01", refusal.Code);
    }

    [Theory]
    [InlineData("a")] // too short
    [InlineData("-abc")] // begins with a sign
    [InlineData("ab c")]
    [InlineData("张维")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggg")] // longer than the column of an audit page
    public async Task Login_ThatCannotBeTypedEverywhere_IsRefused(string login) =>
        Assert.Equal("X-USR-02", (await Assert.ThrowsAsync<InvalidPersonException>(() => AddAsync(login, "0123456789-XYZ"))).Code);

    [Theory]
    [InlineData("elevenchars")] // 11
    [InlineData("aaaabbbbccccdddd")] // four different characters
    [InlineData("xx-zhaoliu-2026")] // contains the login
    public async Task Password_ThatIsEasyToGuess_IsRefused(string password) =>
        Assert.Equal("X-PWD-01", (await Assert.ThrowsAsync<WeakPasswordException>(() => AddAsync("zhaoliu", password))).Code);

    private Task<UserId> AddAsync(string login, string password) => fixture.RunAsync<AddPerson, UserId>(
        add => add.RunAsync(new NewPerson(login, "某人", password), fixture.Context(), CancellationToken.None));
}

using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Tests.Persistence;

public sealed class SnakeCaseNamesTests
{
    [Theory]
    [InlineData("LastSignInAt", "last_sign_in_at")]
    [InlineData("PK_entries", "pk_entries")]
    [InlineData("FK_post_holders_users_UserId", "fk_post_holders_users_user_id")]
    [InlineData("XMLText", "xml_text")] // an abbreviation is one word
    [InlineData("id", "id")]
    public void Name_IsWrittenInLowerCaseWithUnderscores(string name, string expected) =>
        Assert.Equal(expected, SnakeCaseNames.ToSnakeCase(name));
}

using System.Text.Json.Nodes;

namespace WorkflowOffice.Web.Tests.Support;

internal static class ProblemAssert
{
    /// <summary>The answer is a problem document with this status and code, a Chinese sentence, and nothing from inside the program.</summary>
    public static async Task<JsonNode> IsAsync(HttpResponseMessage answer, int status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal(code, (string?)problem["code"]);
        Assert.Equal(status, (int?)problem["status"]);
        Assert.Contains((string)problem["detail"]!, character => character is >= '\u4e00' and <= '\u9fff');
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        return problem;
    }
}

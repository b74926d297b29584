using System.Text.RegularExpressions;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>
/// Collects every English text that the designer's page was about to paint: visible texts, tooltips, placeholders, names for screen readers and the
/// values of lists. It looks in the frame before each painting, so that a text that is replaced only afterwards (flicker) is collected too.
/// </summary>
internal static partial class EnglishInTheStudio
{
    private const string Collector =
        """
        (() => {
          if (!location.pathname.startsWith('/studio/')) return;
          const seen = (globalThis.englishTexts = new Map());
          const attributes = ['placeholder', 'title', 'aria-label', 'alt', 'data-label'];
          const skipped = '.monaco-editor, pre, script, style, noscript';
          const visible = (element) => !element.closest(skipped) && element.checkVisibility({ visibilityProperty: true });
          const note = (text, where) => /[A-Za-z]{2}/.test(text) && seen.set(text.trim(), where);
          const placeOf = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${element.parentElement?.getAttribute('class') ?? ''}`;
          let due = false;
          const look = () => {
            due = false;
            if (!document.body) return;
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const { data, parentElement } = texts.currentNode;
              if (/[A-Za-z]{2}/.test(data) && parentElement && visible(parentElement)) note(data, placeOf(parentElement));
            }
            for (const name of attributes)
              for (const element of document.body.querySelectorAll(`[${name}]`)) if (visible(element)) note(element.getAttribute(name), `@${name} ${placeOf(element)}`);
            for (const input of document.body.querySelectorAll('input[readonly], .mud-dialog input[type=text]')) if (visible(input)) note(input.value, `value ${placeOf(input)}`);
          };
          const change = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes };
          new MutationObserver(() => {
            if (due) return;
            due = true;
            requestAnimationFrame(look);
          }).observe(document, change);
        })();
        """;

    /// <summary>What stays as it is in every language: abbreviations, identifiers, codes.</summary>
    [GeneratedRegex(
        @"\b(JSON|JavaScript|Liquid|HTTP|HTTPS|URL|ZIP|XML|HTML|Cron|CRON|Ctrl|UTC|ISO|Word|PDF|docx|Elsa Studio|true|false|null)\b"
        + @"|\b(Elsa|WorkflowOffice)(\.\w+)+|\bWorkflow\d+(:[\w-]+)*|\bX-[A-Z]+-\d+\b|\b(Variable|Input|Output)\d+\b|\b[0-9a-f]{12,32}\b|\b[A-Z]-\d+\b|supervision-notice(-v\d+)?",
        RegexOptions.None, 1000)]
    private static partial Regex Identifiers();

    public static Task WatchAsync(OfficeWindow window) => window.AddScriptAsync(Collector);

    /// <summary>The texts that are still English, each with its place.</summary>
    /// <param name="names">What people named in the workflow: steps, variables.</param>
    public static async Task<IReadOnlyList<string>> FoundAsync(OfficeWindow window, IReadOnlyCollection<string> names)
    {
        var frame = window.Page.Frames.Single(shown => shown.Url.Contains("/studio/", StringComparison.Ordinal));
        var texts = await frame.EvaluateAsync<string[][]>("() => [...globalThis.englishTexts].map(([text, where]) => [text, where])");
        return [.. texts.Where(text => IsEnglish(text[0], names)).Select(text => $"“{text[0]}” ({text[1]})")];
    }

    private static bool IsEnglish(string text, IReadOnlyCollection<string> names) =>
        !names.Contains(text) && Identifiers().Replace(text, "").Any(char.IsAsciiLetter) && TwoLetters().IsMatch(Identifiers().Replace(text, ""));

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.None, 1000)]
    private static partial Regex TwoLetters();
}

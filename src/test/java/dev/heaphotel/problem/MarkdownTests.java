package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void headingsCodeAndTablesBecomeHtml() {
        assertThat(Markdown.html("## Two\n\n`x < y`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"))
                .contains("<h2>Two</h2>", "<code>x &lt; y</code>", "<table>", "<td>2</td>");
    }

    @Test
    void rawHtmlIsShownNotObeyed() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nand <img src=x onerror=alert(1)> within"))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;", "&lt;img src=x");
    }

    @Test
    void addressesThatRunCodeAreDropped() {
        assertThat(Markdown.html("[a](javascript:alert(1)) ![b](data:text/html;base64,AAAA) [c](vbscript:x)"))
                .doesNotContain("javascript:", "data:text", "vbscript:");
    }

    @Test
    void plainLinksStay() {
        assertThat(Markdown.html("[docs](https://example.org/a?b=1)")).contains("href=\"https://example.org/a?b=1\"");
    }

    @Test
    void quotesInTitlesCannotEndTheAttribute() {
        assertThat(Markdown.html("[a](https://example.org '\" onclick=\"x')")).doesNotContain("\" onclick=\"");
    }
}

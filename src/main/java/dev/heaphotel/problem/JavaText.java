package dev.heaphotel.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java source with less said in it: without comments, under other names. What stands in quotes stays as it is. */
final class JavaText {

    /** What a comment leaves for a moment; no source has one. */
    private static final String MARK = "\0";

    /** Text blocks, strings, characters, comments, identifiers. */
    private static final Pattern TOKEN = Pattern.compile(
            String.join(
                    "|",
                    "\"\"\"(?:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+\"\"\"",
                    "\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"",
                    "'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'",
                    "//[^\n]*+",
                    "/\\*.*?\\*/",
                    "[A-Za-z_$][\\w$]*+"),
            Pattern.DOTALL);

    private final String source;

    JavaText(String source) {
        this.source = source.replace("\r\n", "\n");
    }

    /** Every word outside quotes and comments. */
    Set<String> words() {
        return TOKEN.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(token -> Character.isJavaIdentifierStart(token.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Without comments, and without the lines that had nothing else; each word in its new name. */
    String plain(Map<String, String> names) {
        Matcher token = TOKEN.matcher(source);
        StringBuilder text = new StringBuilder();
        while (token.find()) {
            token.appendReplacement(text, Matcher.quoteReplacement(said(token.group(), names)));
        }
        token.appendTail(text);
        List<String> lines = text.toString()
                .lines()
                .filter(line -> !line.contains(MARK) || !bare(line).isBlank())
                .map(line -> line.contains(MARK) ? bare(line).stripTrailing() : line)
                .toList();
        return String.join("\n", lines) + "\n";
    }

    private static String said(String token, Map<String, String> names) {
        boolean comment = token.startsWith("//") || token.startsWith("/*");
        return comment ? MARK : names.getOrDefault(token, token);
    }

    private static String bare(String line) {
        return line.replace(MARK, "");
    }
}

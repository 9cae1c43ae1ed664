package org.cyberatlas.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code as HTML with syntax highlighting. */
final class SyntaxHighlighter {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>#[^\\n]*)"
            + "|(?<name>\"(?:[^\"\\\\\\n]|\\\\.)*\"(?=\\s*:)|\\b[A-Za-z_]\\w*(?=\\s*:))"
            + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
            + "|(?<variable>\\$\\w+)"
            + "|(?<number>(?<![\\w.])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w.]))"
            + "|(?<word>\\b(?:query|fragment|on|true|false|null)\\b)");
    private static final String[] KINDS = {"comment", "name", "text", "variable", "number", "word"};

    private SyntaxHighlighter() {}

    static String html(String code) {
        StringBuilder html = new StringBuilder();
        Matcher token = TOKEN.matcher(code);
        int done = 0;
        while (token.find()) {
            html.append(escaped(code.substring(done, token.start())))
                    .append("<span class=\"")
                    .append(kind(token))
                    .append("\">")
                    .append(escaped(token.group()))
                    .append("</span>");
            done = token.end();
        }
        return html.append(escaped(code.substring(done))).toString();
    }

    private static String kind(Matcher token) {
        for (String kind : KINDS) {
            if (token.group(kind) != null) {
                return kind;
            }
        }
        throw new IllegalStateException(token.group());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

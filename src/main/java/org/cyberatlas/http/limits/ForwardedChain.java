package org.cyberatlas.http.limits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in a header of a forwarded request, in the order in which the proxies added them. A malformed entry is an empty string, so that it is never skipped. */
final class ForwardedChain {

    private static final String UNKNOWN = "";
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)](?::\\w+)?");
    private static final Pattern PORT = Pattern.compile("([^:]*):\\w+");
    /**
     * A parameter of RFC 7239, whose value is a token or quoted, and the end of it; an empty one is allowed. Every quantifier is possessive, and
     * a line is read from its start to its end, so that the time grows with the length of a header and no faster.
     */
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*+(?:([\\w!#$%&'*+.^`|~-]++)=(?:([^\\s\",;=]++)|\"([^\"\\\\]*+)\")\\s*+)?+([,;]|$)");

    private ForwardedChain() {}

    static List<String> ofXForwardedFor(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(ForwardedChain::withoutPort)
                .toList();
    }

    /** Of the {@code Forwarded} header of RFC 7239. */
    static List<String> ofForwarded(List<String> lines) {
        List<String> chain = new ArrayList<>();
        lines.forEach(line -> chain.addAll(elements(line)));
        return chain;
    }

    /** A malformed entry makes the whole line malformed, since the bounds of its neighbours are not known then. */
    private static List<String> elements(String line) {
        List<String> elements = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(line);
        String address = null;
        for (int at = 0; at < line.length(); at = parameter.end()) {
            if (!parameter.region(at, line.length()).lookingAt()) {
                return List.of(UNKNOWN);
            }
            if (address == null && "for".equalsIgnoreCase(parameter.group(1))) {
                address = withoutPort(parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
            }
            if (!parameter.group(4).equals(";") || parameter.end() == line.length()) {
                elements.add(address == null ? UNKNOWN : address);
                address = null;
            }
        }
        return elements;
    }

    /** The address of a node, which may have a port. */
    static String withoutPort(String node) {
        String address = node.strip();
        for (Pattern form : List.of(BRACKETS, PORT)) {
            Matcher matcher = form.matcher(address);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return address;
    }
}

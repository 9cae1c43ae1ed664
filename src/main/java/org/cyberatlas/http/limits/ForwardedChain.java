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
    /** An element of RFC 7239: parameters, whose values are tokens or quoted. */
    private static final Pattern ELEMENT = Pattern.compile(
            "\\s*(?:[\\w!#$%&'*+.^`|~-]+=(?:[^\\s\",;=]+|\"[^\"\\\\]*\")\\s*(?:;\\s*|(?=,|$)))*+\\s*(?:,|$)");

    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([\\w!#$%&'*+.^`|~-]+)=(?:([^\\s\",;=]+)|\"([^\"\\\\]*)\")\\s*;?");

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
        Matcher element = ELEMENT.matcher(line);
        int end = 0;
        while (end < line.length() && element.find(end) && element.start() == end && element.end() > end) {
            elements.add(address(element.group()));
            end = element.end();
        }
        return end == line.length() ? elements : List.of(UNKNOWN);
    }

    private static String address(String element) {
        Matcher parameter = PARAMETER.matcher(element);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("for")) {
                return withoutPort(parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
            }
        }
        return UNKNOWN;
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

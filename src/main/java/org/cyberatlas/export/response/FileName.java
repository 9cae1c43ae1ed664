package org.cyberatlas.export.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.release.Release;

/** Name of a file, which differs by table, filter and version. */
public final class FileName {

    private static final int FILTER_SHOWN = 60;
    /** Characters of a version or a digest. */
    private static final int DIGEST_SHOWN = 8;

    private FileName() {}

    /**
     * Value of the header {@code Content-Disposition}.
     *
     * @param table name of the table
     * @param named values that come first, without their parameters
     * @param filter values of the parameters by their names
     */
    public static String attached(
            String table, List<String> named, Map<String, List<String>> filter, Release release, String ending) {
        return Stream.of(
                                Stream.of(table),
                                named.stream(),
                                shown(filter, named).stream(),
                                Stream.of(release.publishedOn().toString(), cut(release.version())))
                        .flatMap(part -> part)
                        .map(part -> part.replaceAll("[^A-Za-z0-9_-]", ""))
                        .collect(Collectors.joining("-", "attachment; filename=\"", "."))
                + ending
                + '"';
    }

    /** Parameters whose values are not in the name yet; if they are long, a prefix and a digest of all. */
    private static Optional<String> shown(Map<String, List<String>> filter, List<String> named) {
        String text = filter.entrySet().stream()
                .filter(parameter -> !named.containsAll(parameter.getValue()))
                .flatMap(parameter -> Stream.concat(
                        Stream.of(parameter.getKey()),
                        parameter.getValue().stream().map(FileName::spelt)))
                .collect(Collectors.joining("-"))
                .replaceAll("[^A-Za-z0-9_]+", "-");
        if (text.length() <= FILTER_SHOWN) {
            return Optional.of(text).filter(shown -> !shown.isEmpty());
        }
        return Optional.of(
                text.substring(0, FILTER_SHOWN - DIGEST_SHOWN) + '-' + cut(DigestUtils.sha256Hex(filter.toString())));
    }

    /** A value whose sign is a word, and which has a digit before a decimal point. */
    private static String spelt(String value) {
        return value.replaceFirst("^-", "minus-").replaceFirst("(?<sign>^|-)[.]", "${sign}0.");
    }

    private static String cut(String digest) {
        return digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    }
}

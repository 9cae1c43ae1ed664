package org.cyberatlas.page;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of the atlas: a GraphQL document, the parameters of its URI, and a template. The document is {@code pages/NAME.graphql},
 * the template {@code templates/pages/NAME.html}.
 */
public abstract class Page {

    private final String path;
    private final String name;

    /**
     * @param path of the page, with {@code :code} where a code stands
     * @param name of the document, and of the template unless that has one of its own
     */
    protected Page(String path, String name) {
        this.path = path;
        this.name = name;
    }

    final String path() {
        return path;
    }

    final String name() {
        return name;
    }

    /** The text of the document. */
    public String document() {
        return PackedText.text("/pages/" + name + ".graphql");
    }

    /** Name of the template, where several pages share one. */
    public String template() {
        return name;
    }

    /** Media type of the page. */
    public String type() {
        return "text/html";
    }

    /** Values of the variables of the document: the code in the path, if there is one. Errors: BAD_ARGUMENT, with the name of the parameter. */
    public Map<String, Object> variables(Choices choices) {
        return choices.code() == null ? Map.of() : Map.of("code", choices.code());
    }

    /**
     * Values for the template beside the response.
     *
     * @param data data of the response
     */
    public abstract View view(Map<String, Object> data, Choices choices);

    /** Suffix of a title that lists the choices: ": Japan, summit"; empty if there are none. */
    protected static String chosen(String... choices) {
        String chosen = Stream.of(choices)
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? "" : ": " + chosen;
    }

    /** A value of an enumeration within a sentence; null where none is chosen. */
    protected static String words(String value) {
        return value == null ? null : Say.low(value);
    }

    /** The thing that has the code in the path. Errors: {@link PageNotFound}. */
    protected static Map<String, Object> found(Map<String, Object> data, String kind, Choices choices) {
        Map<String, Object> found = Tree.object(data, kind);
        if (found == null) {
            throw new PageNotFound(kind, choices.code());
        }
        return found;
    }

    /** The URI to which a form of this page leads, where that is another one; null to show the page. */
    public String redirect(Choices choices) {
        return null;
    }
}

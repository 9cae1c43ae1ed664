package org.cyberatlas.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values that the template of a page shows beside the response: titles, values that need a computation, and charts. */
public final class View {

    private final String title;
    private final String description;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> charts = new LinkedHashMap<>();
    private Map<String, Object> dataset;
    private String canonical;
    private String cited;
    private Object shown;
    private String picture;

    /**
     * @param title of the page, without the name of the site
     * @param description one sentence for search engines and previews
     */
    public View(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public View show(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A list that is read in parts: URIs of its {@code first} part and of the {@code next} one, null where it is that part or the last. */
    public View parts(String list, Map<String, Object> data, Choices choices) {
        boolean more = Boolean.TRUE.equals(Tree.at(data, list + "/pageInfo/hasNextPage"));
        return show("first", choices.has("after") ? choices.with("after", null) : null)
                .show("next", more ? choices.with("after", Tree.at(data, list + "/pageInfo/endCursor")) : null);
    }

    /** Data of a chart, which the page carries as JSON under this name. A page with a chart loads the script. */
    public View chart(String name, Object data) {
        charts.put(name, data);
        return this;
    }

    /**
     * The page as a schema.org Dataset.
     *
     * @param properties of which null ones are left out
     * @param download URI of its rows as CSV
     */
    public View dataset(Map<String, Object> properties, String download) {
        Object file = Tree.of("@type", "DataDownload", "encodingFormat", "text/csv", "contentUrl", download);
        dataset = Tree.with(
                properties,
                Tree.of(
                        "@context", "https://schema.org/",
                        "@type", "Dataset",
                        "distribution", List.of(file)));
        dataset.values().removeIf(Objects::isNull);
        return this;
    }

    /** The path by which the page is known, where several lead to it. */
    public View known(String path) {
        canonical = path;
        return this;
    }

    /** The URI by which the page is cited, where it has more choices than the one by which it is known. */
    public View cited(String uri) {
        cited = uri;
        return this;
    }

    /** The parts of the response that the page shows, where these are not all; it lists the sources of what it shows. */
    public View showing(Object... parts) {
        shown = Arrays.asList(parts);
        return this;
    }

    /** Path of the picture for previews. */
    public View picture(String path) {
        picture = path;
        return this;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, Object> charts() {
        return charts;
    }

    Map<String, Object> dataset() {
        return dataset;
    }

    String canonical(String usual) {
        return canonical == null ? usual : canonical;
    }

    String citation(String usual) {
        return cited == null ? canonical(usual) : cited;
    }

    /** @param all the response */
    Object shown(Object all) {
        return shown == null ? all : shown;
    }

    String picture() {
        return picture;
    }
}

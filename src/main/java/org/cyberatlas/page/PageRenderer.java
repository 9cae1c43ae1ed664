package org.cyberatlas.page;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.response.ErrorPage;

/**
 * Renderer of pages: the template with the response, the links of its panels, the data of its charts and the sources that it names. An
 * error is a page like the others.
 */
@Singleton
class PageRenderer implements ErrorPage {

    private final Engine engine;
    private final Json json;
    private final String style;
    private final String forms;
    private final String script;
    private final String base;

    PageRenderer(Engine engine, Json json, Bundle.Mapping bundle, PageConfig config) {
        this.engine = engine;
        this.json = json;
        this.style = bundle.get("style.css");
        this.forms = bundle.get("forms.js");
        this.script = bundle.get("app.js");
        this.base = config.url().map(url -> url.replaceAll("/+$", "")).orElse("");
    }

    String html(Page page, PageDocument document, Choices choices, Map<String, Object> variables, String response) {
        Map<String, Object> data = Tree.object(Tree.read(json, response), "data");
        View view = page.view(data, choices);
        Map<String, Object> shown = new HashMap<>(view.values());
        shown.put("data", data);
        shown.put("choices", choices);
        shown.put("panels", new Panels(document, variables));
        shown.put("charts", charts(view));
        shown.put("sources", Sources.in(view.shown(data)));
        shown.put("release", data.get("release"));
        String canonical = base + view.canonical(choices.uri());
        shown.put("canonical", canonical);
        shown.put(
                "jsonLd",
                view.dataset() == null ? null : embedded(new TreeMap<>(Tree.with(view.dataset(), "url", canonical))));
        shown.put("cited", base + view.citation(choices.uri()));
        shown.put("picture", view.picture() == null ? null : base + view.picture());
        return render(page.template(), view.title(), view.description(), shown);
    }

    @Override
    public String html(int status, String message, List<String> paths) {
        String title =
                switch (status) {
                    case 404 -> "Not found";
                    case 503 -> "Not available at the moment";
                    default -> status < 500 ? "The request was refused" : "Something went wrong";
                };
        return render(
                "problem",
                title,
                "The page cannot be shown.",
                Map.of("status", status, "message", message, "paths", paths));
    }

    /** A page that shows no response, such as an error. */
    String render(String name, String title, String description, Map<String, Object> shown) {
        return engine.getTemplate("pages/" + name)
                .data("title", title)
                .data("description", description)
                .data("style", style)
                .data("forms", forms)
                .data("script", shown.get("charts") instanceof Map<?, ?> charts && !charts.isEmpty() ? script : null)
                .data("shown", shown)
                .data("data", shown.get("data"))
                .render();
    }

    private Map<String, Chart> charts(View view) {
        Map<String, Chart> charts = new HashMap<>();
        view.charts().forEach((name, chart) -> charts.put(name, new Chart(chart, embedded(chart))));
        return charts;
    }

    private String text(Object value) {
        return new String(json.write(value), StandardCharsets.UTF_8);
    }

    /** JSON in a script element, which ends at the first {@code </script}. */
    private String embedded(Object value) {
        return text(value).replace("<", "\\u003c");
    }

    /** Links of the panels of a page, each with the part of the document that is behind it. */
    public final class Panels {

        private final PageDocument document;
        private final Map<String, Object> variables;

        private Panels(PageDocument document, Map<String, Object> variables) {
            this.document = document;
            this.variables = variables;
        }

        /** @param fields paths of the fields of the document that the panel shows, parted by commas */
        public Links of(String fields) {
            return of(fields, null);
        }

        /** @param csv URI of the export with the same filter; null where the response itself is the download */
        public Links of(String fields, String csv) {
            PageDocument.Part part = document.part(List.of(fields.split(",")));
            Map<String, Object> parameters = new TreeMap<>();
            parameters.put("query", part.text());
            Map<String, Object> values = part.values(variables);
            if (!values.isEmpty()) {
                parameters.put("variables", text(values));
            }
            return new Links(
                    Choices.uri("/graphiql/", parameters),
                    csv == null ? Choices.uri("/graphql", parameters) : csv,
                    csv == null ? "JSON" : "CSV");
        }
    }

    /**
     * Links of a panel.
     *
     * @param query the console with the part of the document that is behind the panel
     * @param download the rows of the panel
     * @param format of the download
     */
    public record Links(String query, String download, String format) {}

    /** Data of a chart, and the same as JSON for the script. */
    public record Chart(Object data, String json) {}
}

package org.cyberatlas.page;

import java.util.List;
import java.util.Map;

/**
 * One page of the atlas: a GraphQL document, the parameters of its URI, and a template. The document is {@code pages/NAME.graphql},
 * the template {@code templates/pages/NAME.html}.
 */
public interface Page {

    /** Path of the page, with {@code :code} where a code stands. */
    String path();

    /** Name of the document, and of the template unless that has one of its own. */
    String name();

    /** Name of the template, where several pages share one. */
    default String template() {
        return name();
    }

    /** Media type of the page. */
    default String type() {
        return "text/html";
    }

    /** Values of the variables of the document. Errors: BAD_ARGUMENT, with the name of the parameter. */
    Map<String, Object> variables(Choices choices);

    /**
     * What the template shows.
     *
     * @param data data of the response
     */
    View view(Map<String, Object> data, Choices choices);

    /** The URI to which a form of this page leads, where that is another one; null to show the page. */
    default String redirect(Choices choices) {
        return null;
    }

    /** Other documents whose responses the page shows as they are. */
    default List<String> examples() {
        return List.of();
    }
}

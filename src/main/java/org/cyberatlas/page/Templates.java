package org.cyberatlas.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The pages below {@code src/main/resources/templates}, and what each is made of. */
@CheckedTemplate(basePath = "")
final class Templates {

    private Templates() {}

    /**
     * @param counts number of things by name of the type
     * @param question as coloured HTML
     * @param answer as coloured HTML
     * @param link address of the console with that question in it
     */
    static native TemplateInstance landing(
            Map<String, String> counts,
            String publishedOn,
            String version,
            String question,
            String answer,
            String link);

    /**
     * @param message a sentence without its full stop
     * @param paths of this service that may be meant
     */
    static native TemplateInstance problem(String title, String message, List<String> paths);

    /** @param body as HTML */
    static native TemplateInstance document(Document document, String body, Collection<Document> all);
}

package org.cyberatlas.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.cyberatlas.http.ErrorPage;

/** Page for an error: what went wrong, what may be meant, and where to go on. */
@Singleton
class ProblemPage implements ErrorPage {

    private final PageRenderer renderer;

    ProblemPage(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String html(int status, String message, List<String> paths) {
        return renderer.render(
                "problem",
                title(status),
                "The page cannot be shown.",
                Map.of("status", status, "message", message, "paths", paths));
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 503 -> "Not available at the moment";
            default -> status < 500 ? "The request was refused" : "Something went wrong";
        };
    }
}

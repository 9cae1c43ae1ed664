package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.Chromium;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.NodeProject;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.Test;

/** How the pages look and read: pictures in {@code target/browser}, rules of accessibility in both themes, and valid HTML. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AppearanceTest {

    /** Pages are drawn by one process of a browser after the other. */
    private static final int BROWSERS = 2;

    private static final int TABLET = 768;
    private static final List<Integer> WIDTHS = List.of(390, TABLET, 1280);
    private static final String ALL_RULES = "{ resultTypes: ['violations'] }";
    /** Nothing else differs between the themes. */
    private static final String COLOURS =
            "{ resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }";

    private static final List<String> PAGES = Stream.concat(
                    Pages.ALL.stream(),
                    Stream.of("/docs/api", "/docs/exports", "/docs/errors", "/docs/LICENSES", "/docs/operations"))
            .toList();

    @TestHTTPResource("/")
    URL service;

    /** How a reader may see the pages. */
    private record View(ColorScheme scheme, int width) {

        boolean isDark() {
            return scheme == ColorScheme.DARK;
        }
    }

    @Test
    void noPageBreaksARuleOfAccessibility() throws IOException, InterruptedException {
        NodeProject project = NodeProject.of("browser");
        boolean axe = project.install();
        Queue<View> views = new ConcurrentLinkedQueue<>();
        WIDTHS.forEach(width -> views.add(new View(ColorScheme.LIGHT, width)));
        List.of(390, 1280).forEach(width -> views.add(new View(ColorScheme.DARK, width)));
        Chromium.requireOrSkip();
        ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
        List<String> broken = new ArrayList<>();
        try {
            Callable<List<String>> browser = () -> look(views, axe);
            for (Future<List<String>> seen : browsers.invokeAll(Collections.nCopies(BROWSERS, browser))) {
                broken.addAll(seen.get());
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            browsers.shutdown();
        }
        assertEquals(List.of(), broken);
        Skip.unless(axe, "npm or its registry is not there, so no rules of accessibility were checked");
    }

    /** Looks at all pages in one browser, in one view after the other. */
    private List<String> look(Queue<View> views, boolean axe) throws IOException {
        List<String> broken = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            for (View view = views.poll(); view != null; view = views.poll()) {
                try (BrowserContext context = chromium.context(service, view.width(), view.scheme())) {
                    Page page = context.newPage();
                    List<String> complaints = chromium.complaints(page, service);
                    for (String uri : PAGES) {
                        look(page, uri, view.width(), broken);
                        if (axe && view.width() != TABLET) {
                            for (Map<String, Object> each : check(page, view.isDark() ? COLOURS : ALL_RULES)) {
                                broken.add(uri + " at " + view + ": " + each);
                            }
                        }
                        chromium.picture(
                                page, name(uri) + "-" + view.width() + (view.isDark() ? "-dark" : ""), !view.isDark());
                    }
                    broken.addAll(complaints);
                }
            }
        }
        return broken;
    }

    @Test
    void eachPageIsValidHtml() throws IOException, InterruptedException {
        NodeProject project = NodeProject.of("browser");
        Skip.unless(project.install(), "npm or its registry is not there, so no HTML is validated");
        for (String uri : PAGES) {
            project.write("pages/" + name(uri) + ".html", Pages.get(uri).asString());
        }
        NodeProject.Run run = project.run("npx", "html-validate", "--config", "html-validate.json", "pages");
        assertEquals(true, run.succeeded(), run::output);
    }

    private static void look(Page page, String uri, int width, List<String> broken) {
        page.navigate(uri);
        page.waitForFunction("() => document.querySelectorAll('atlas-chart:not([drawn])').length === 0");
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        if (((Number) wide).intValue() > width) {
            broken.add(uri + " is " + wide + " wide on " + width);
        }
    }

    /** @param options of axe, as JavaScript */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> check(Page page, String options) throws IOException {
        page.evaluate(Files.readString(Path.of("target/browser/node_modules/axe-core/axe.min.js")));
        return (List<Map<String, Object>>) page.evaluate("() => axe.run(document, " + options
                + ").then(result => result.violations.map(each => ({ id: each.id, where:"
                + " each.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ') })))");
    }

    private static String name(String uri) {
        String name = uri.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}

package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.LinkedHashMap;
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

    private static final int PHONE = 390;
    private static final int TABLET = 768;
    private static final int DESK = 1280;

    /** In the order in which a page is looked at: the wide one of a theme before the narrow one. */
    private static final List<View> VIEWS = List.of(
            new View(ColorScheme.LIGHT, DESK),
            new View(ColorScheme.LIGHT, PHONE),
            new View(ColorScheme.LIGHT, TABLET),
            new View(ColorScheme.DARK, DESK),
            new View(ColorScheme.DARK, PHONE));

    /** Rules about colours, the only ones whose result a theme can change; they take most of the time. */
    private static final String COLOURS = "['color-contrast', 'link-in-text-block']";

    /** Elements with all that decides their colours and how large they are written. */
    private static final String LOOKS = """
            () => {
              const looks = new Map();
              const walk = (parent, path) => [...parent.shadowRoot?.children ?? [], ...parent.children].forEach((element, at) => {
                const own = path + '>' + element.localName + at;
                const style = getComputedStyle(element);
                looks.set(element, [own, element.checkVisibility(), style.position, style.color, style.backgroundColor,
                  style.backgroundImage, style.opacity, style.fontSize, style.fontWeight, style.textDecorationLine].join());
                walk(element, own);
              });
              walk(document.body, '');
              return looks;
            }""";

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
        Queue<String> pages = new ConcurrentLinkedQueue<>(PAGES);
        Chromium.requireOrSkip();
        ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
        List<String> broken = new ArrayList<>();
        try {
            Callable<List<String>> browser = () -> look(pages, axe);
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

    /** Looks at one page after the other in one browser, each in all views. */
    private List<String> look(Queue<String> pages, boolean axe) throws IOException {
        List<String> broken = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            Map<View, Page> windows = new LinkedHashMap<>();
            for (View view : VIEWS) {
                windows.put(
                        view,
                        chromium.context(service, view.width(), view.scheme()).newPage());
            }
            List<List<String>> complaints = windows.values().stream()
                    .map(window -> chromium.complaints(window, service))
                    .toList();
            for (String uri = pages.poll(); uri != null; uri = pages.poll()) {
                Object looks = List.of();
                for (Map.Entry<View, Page> window : windows.entrySet()) {
                    View view = window.getKey();
                    Page page = window.getValue();
                    look(page, uri, view.width(), broken);
                    if (axe && view.width() != TABLET) {
                        for (Object each : check(page, view, looks)) {
                            broken.add(uri + " at " + view + ": " + each);
                        }
                        looks = view.width() == DESK ? page.evaluate("() => [...(" + LOOKS + ")().values()]") : looks;
                    }
                    chromium.picture(
                            page, name(uri) + "-" + view.width() + (view.isDark() ? "-dark" : ""), !view.isDark());
                }
            }
            complaints.forEach(broken::addAll);
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

    /** @param looks of the elements in the wide view of the theme: a narrow one has colours to check only where it differs */
    private static List<?> check(Page page, View view, Object looks) throws IOException {
        page.evaluate(Files.readString(Path.of("target/browser/node_modules/axe-core/axe.min.js")));
        if (view.width() == DESK) {
            return violations(page, "document", view.isDark() ? "runOnly: " + COLOURS : "", looks);
        }
        List<Object> broken = new ArrayList<>(violations(
                page,
                "[...(" + LOOKS + ")()].filter(([element, look]) => !looks.has(look)).map(([element]) => element)",
                "runOnly: " + COLOURS,
                looks));
        if (!view.isDark()) {
            broken.addAll(violations(
                    page,
                    "document",
                    "rules: Object.fromEntries(" + COLOURS + ".map(rule => [rule, { enabled: false }]))",
                    looks));
        }
        return broken;
    }

    /**
     * @param where expression for the elements to look at
     * @param rules of axe, as a property of its options
     */
    private static List<?> violations(Page page, String where, String rules, Object looks) {
        return (List<?>) page.evaluate(
                "async checked => { const looks = new Set(checked); const where = " + where + ";"
                        + " if (where.length === 0) return [];"
                        + " const result = await axe.run(where, { resultTypes: ['violations'], " + rules + " });"
                        + " return result.violations.map(each => ({ id: each.id, where:"
                        + " each.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ') })); }",
                looks);
    }

    private static String name(String uri) {
        String name = uri.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}

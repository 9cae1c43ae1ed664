package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appearance of the pages: pictures in {@code target/browser}, rules of accessibility in both themes, and valid HTML. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class AppearanceTest {

    /** Pages are drawn by one process of a browser after the other. */
    private static final int BROWSERS = 2;

    private static final String CHECKS = "browser";
    private static final int PHONE = 390;
    private static final int TABLET = 768;
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 900;
    private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";
    /** Tables of data whose last columns are out of sight. */
    private static final String CUT = "() => [...document.querySelectorAll('.scroll:has(> .data)')]"
            + ".filter(each => each.scrollWidth > each.clientWidth).map(each => each.getAttribute('aria-label'))";

    private static final String ALL_RULES = "{ resultTypes: ['violations'] }";
    /** Nothing else differs between the themes. */
    private static final String COLOURS =
            "{ resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }";
    /** Colours do not depend on the width. */
    private static final String ALL_BUT_COLOURS = "{ resultTypes: ['violations'],"
            + " rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } } }";

    private static final List<String> PAGES = Stream.concat(
                    Pages.ALL.stream(),
                    Stream.of("/docs/api", "/docs/exports", "/docs/errors", "/docs/LICENSES", "/docs/operations"))
            .toList();

    @TestHTTPResource("/")
    URL service;

    private static boolean installed;

    /** A page that is loaded in the window of a phone or a desktop. */
    private record Visit(String uri, int width) {}

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        installed = NodeProject.of(CHECKS).install();
    }

    @Test
    void noPageBreaksARuleOfAccessibility() throws InterruptedException {
        Queue<Visit> visits = new ConcurrentLinkedQueue<>();
        for (String uri : PAGES) {
            visits.add(new Visit(uri, DESKTOP));
            visits.add(new Visit(uri, PHONE));
        }
        Chromium.requireOrSkip();
        ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
        List<String> broken = new ArrayList<>();
        try {
            Callable<List<String>> browser = () -> look(visits);
            for (Future<List<String>> seen : browsers.invokeAll(Collections.nCopies(BROWSERS, browser))) {
                broken.addAll(seen.get());
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            browsers.shutdown();
        }
        assertEquals(List.of(), broken);
        Skip.unless(installed, "npm or its registry is not there, so no rules of accessibility were checked");
    }

    /** Looks at one page after the other in one browser. */
    private List<String> look(Queue<Visit> visits) throws IOException {
        List<String> broken = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.context(service, TABLET, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = chromium.complaints(page, service);
            for (Visit visit = visits.poll(); visit != null; visit = visits.poll()) {
                look(chromium, page, visit, broken);
            }
            broken.addAll(complaints);
        }
        return broken;
    }

    private static void look(Chromium chromium, Page page, Visit visit, List<String> broken) throws IOException {
        boolean desktop = visit.width() == DESKTOP;
        page.setViewportSize(visit.width(), HEIGHT);
        show(page, desktop ? ColorScheme.DARK : ColorScheme.LIGHT);
        page.navigate(visit.uri());
        if (installed) {
            page.evaluate(Files.readString(Path.of("target", CHECKS, "node_modules/axe-core/axe.min.js")));
        }
        String picture = name(visit.uri()) + "-" + visit.width();
        if (desktop) {
            check(page, visit + " when dark", COLOURS, broken);
            chromium.picture(page, picture + "-dark", false);
            show(page, ColorScheme.LIGHT);
        }
        check(page, visit.toString(), desktop ? ALL_RULES : ALL_BUT_COLOURS, broken);
        chromium.picture(page, picture, true);
        if (desktop) {
            page.setViewportSize(TABLET, HEIGHT);
            try {
                page.waitForFunction(FITS); // a chart follows the width of its place
            } catch (TimeoutError wide) {
                broken.add(visit + " is too wide for a tablet");
            }
            ((List<?>) page.evaluate(CUT)).forEach(table -> broken.add(visit + " cuts on a tablet: " + table));
        }
    }

    private static void check(Page page, String visit, String rules, List<String> broken) {
        fits(page, visit, broken);
        if (installed) {
            violations(page, rules).forEach(violation -> broken.add(visit + ": " + violation));
        }
    }

    private static void fits(Page page, String visit, List<String> broken) {
        page.waitForFunction("() => document.querySelectorAll('atlas-chart:not([drawn])').length === 0");
        if (!(boolean) page.evaluate(FITS)) {
            broken.add(visit + " is too wide");
        }
    }

    /** Chooses the theme; charts that the page shows are drawn anew. */
    private static void show(Page page, ColorScheme theme) {
        page.evaluate(
                "dark => { if (matchMedia('(prefers-color-scheme: dark)').matches !== dark)"
                        + " document.querySelectorAll('atlas-chart').forEach(chart => chart.removeAttribute('drawn')); }",
                theme == ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    @Test
    void eachPageIsValidHtml() throws IOException, InterruptedException {
        NodeProject project = NodeProject.of(CHECKS);
        Skip.unless(installed, "npm or its registry is not there, so no HTML is validated");
        for (String uri : PAGES) {
            project.write("pages/" + name(uri) + ".html", Pages.get(uri).asString());
        }
        NodeProject.Run run = project.run("npx", "html-validate", "--config", "html-validate.json", "pages");
        assertEquals(true, run.succeeded(), run::output);
    }

    /** @param options of axe, as JavaScript */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> violations(Page page, String options) {
        return (List<Map<String, Object>>) page.evaluate("() => axe.run(document, " + options
                + ").then(result => result.violations.map(each => ({ id: each.id, where:"
                + " each.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ') })))");
    }

    private static String name(String uri) {
        String name = uri.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}

package org.cyberatlas.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Chromium, named by {@code CHROMIUM} or found on the path. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path PICTURES = Path.of("target", "browser");
    private static final int HEIGHT = 900;
    private static final int LONGEST_PICTURE = 4_000;
    private static final int TIMEOUT_MILLIS = 60_000;
    /** Adds up how far things move after they were shown. */
    private static final String SHIFTS =
            "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => {"
                    + " if (!entry.hadRecentInput) window.shift += entry.value; })).observe({ type: 'layout-shift', buffered: true });";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    /** Skips the test with a line where there is no Chromium. */
    public static void requireOrSkip() {
        Skip.unless(
                program().isPresent(),
                "no Chromium on the path, nor named by CHROMIUM, so no browser looks at the pages");
    }

    /** Skips the test with a line where there is no Chromium. One thread uses it, the one that started it. */
    public static Chromium start() {
        requireOrSkip();
        return new Chromium(program().orElseThrow());
    }

    private static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return named != null
                ? Optional.of(Path.of(named))
                : NAMES.stream()
                        .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                                .map(directory -> Path.of(directory, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    public BrowserContext context(URL service, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(options(service, width).setColorScheme(scheme));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        context.addInitScript(SHIFTS);
        return context;
    }

    public BrowserContext withoutScript(URL service) {
        BrowserContext context = browser.newContext(options(service, 1280).setJavaScriptEnabled(false));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        return context;
    }

    private static Browser.NewContextOptions options(URL service, int width) {
        return new Browser.NewContextOptions().setBaseURL(service.toString()).setViewportSize(width, HEIGHT);
    }

    /** What the browser complains about from now on, and requests that leave the service. */
    public List<String> complaints(Page page, URL service) {
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (Stream.of("error", "warning").anyMatch(message.type()::equals)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(service.toString()) && !request.url().startsWith("data:")) {
                complaints.add("asks elsewhere: " + request.url());
            }
        });
        return complaints;
    }

    /** @param whole enlarges the window to the height of the page; the last rows of a long page are left out in any case */
    public void picture(Page page, String name, boolean whole) {
        Page.ScreenshotOptions options = new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG); // in a third of the time of PNG
        if (whole) {
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(page.viewportSize().width, Math.min(height, LONGEST_PICTURE));
        }
        page.screenshot(options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

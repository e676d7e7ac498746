package vn.hoiam.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's Chromium, started once for the run. Whoever visits the portal in a test has a window of their own; when the
 * test fails, target/journeys keeps what each of them saw last.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    /** Chromium without a window to draw, which needs less of the machine; the whole of it where only that is installed. */
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    static final Path SEEN = Path.of("target/journeys");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final List<Visit> visits = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        start();
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isPresent()) {
            keep(test);
        }
        visits.forEach(Visit::leave);
        visits.clear();
    }

    /** Somebody with a small telephone. */
    Visit phone(String language) {
        return visit(Window.PHONE, language, true);
    }

    /** Somebody at a desk. */
    Visit desktop(String language) {
        return visit(Window.DESKTOP, language, true);
    }

    Visit visit(Window window, String language, boolean runsScripts) {
        var visit = new Visit(chromium, LivePortal.shared().url(), window, language, runsScripts);
        visits.add(visit);
        return visit;
    }

    /** Somebody whose telephone keeps the public pages for times without a network, and reaches the portal at this address. */
    Visit keeper(URI portal, String language) {
        var visit = new Visit(chromium, portal, Window.PHONE, language, true, ServiceWorkerPolicy.ALLOW);
        visits.add(visit);
        return visit;
    }

    private void keep(ExtensionContext test) throws IOException {
        Files.createDirectories(SEEN);
        var name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName()
                + (test.getDisplayName().startsWith("[") ? test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-") : "");
        for (int i = 0; i < visits.size(); i++) {
            visits.get(i).keep(SEEN.resolve(name + "." + (i + 1)));
        }
    }

    private static synchronized void start() {
        if (chromium != null) {
            return;
        }
        var installed = CHROMIUM.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journeys need a browser; run: "
                        + "apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-core"));
        // A page that is drawn for the first time on a busy machine may take its time.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
}

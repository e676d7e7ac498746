package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One person before a browser of their own, reading in one language. Whatever page they say they {@link #see} must be
 * accessible, fit the window and speak that language only.
 */
final class Visit {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules of WCAG whose answer depends on the colours: a page by night differs from the same by day in these only. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = axe();

    private static final String FAULTS = """
            options => axe.run(document, options).then(seen => seen.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ': ' + node.html + ' – ' + node.failureSummary)))
            """;

    static final int TOO_LONG = 10_000;
    static final int VERY_LONG = 100_000;

    /**
     * What axe has examined in this run: pages by name, each in both languages and at both usual widths. Its colours depend on
     * neither and are judged once, by day and by night.
     */
    private static final Set<String> EXAMINED = new HashSet<>();

    private final Window window;
    private final String language;
    private final boolean runsScripts;
    private final BrowserContext context;
    private final Page page;

    Visit(Browser browser, URI portal, Window window, String language, boolean runsScripts) {
        this(browser, portal, window, language, runsScripts, ServiceWorkerPolicy.BLOCK);
    }

    /** With workers allowed the browser keeps the public pages, which costs every first visit a few more. */
    Visit(
            Browser browser,
            URI portal,
            Window window,
            String language,
            boolean runsScripts,
            ServiceWorkerPolicy workers) {
        this.window = window;
        this.language = language;
        this.runsScripts = runsScripts;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal.toString())
                .setServiceWorkers(workers)
                .setViewportSize(window.width(), window.height())
                .setJavaScriptEnabled(runsScripts)
                .setLocale(language.equals("en") ? "en-GB" : "vi-VN")
                // A colour on its way from one scheme to the other is neither.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String language() {
        return language;
    }

    /** Opens a page by its Vietnamese address, in this visitor’s language. */
    Response open(String path) {
        return page.navigate(address(path));
    }

    /** The address of a page in this visitor’s language. */
    String address(String path) {
        return (language.equals("en") ? "/en" : "") + path;
    }

    /** A sentence of the portal as this visitor reads it. */
    String says(String key, Object... words) {
        return Wording.sentence(language, key, words);
    }

    /** Says which page is before the visitor, and looks at it as closely as this page deserves. */
    Visit see(String name) {
        page.waitForLoadState();
        var where = name + " (" + language + ", " + window.width() + " px, " + page.url() + ")";
        assertThat(Wording.faults(page, language)).as("language of %s", where).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", where)
                .isLessThanOrEqualTo(window.width());
        if (runsScripts && window != Window.NARROW) {
            examine(name, where);
        }
        return this;
    }

    /** What has been judged in this language and at this width need not be judged in both at once; 320 px is about room. */
    private void examine(String name, String where) {
        var isFirstSight = EXAMINED.add(name);
        var isNewLanguage = EXAMINED.add(name + " " + language);
        var isNewWidth = EXAMINED.add(name + " " + window);
        if (!isNewLanguage && !isNewWidth) {
            return;
        }
        page.evaluate(AXE);
        examine(ColorScheme.LIGHT, WCAG, isFirstSight ? List.of() : OF_COLOURS, where);
        if (isFirstSight) {
            examine(ColorScheme.DARK, OF_COLOURS, List.of(), where);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.NO_PREFERENCE));
    }

    /** Puts far too much into a field, whatever its page would let anybody type. */
    void overfill(String field) {
        overfill(field, TOO_LONG);
    }

    void overfill(String field, int length) {
        page.locator(field)
                .evaluate(
                        "(field, length) => { field.removeAttribute('maxlength'); field.value = 'ơ'.repeat(length); }",
                        length);
    }

    /** By tags or rules of axe, but for some rules. */
    private void examine(ColorScheme scheme, List<String> by, List<String> without, String where) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(Media.SCREEN));
        var options = Map.of(
                "runOnly",
                by,
                "rules",
                without.stream().collect(Collectors.toMap(Function.identity(), rule -> Map.of("enabled", false))),
                // Describing thousands of cells that are right takes longer than judging them.
                "resultTypes",
                List.of("violations"));
        assertThat((List<?>) page.evaluate(FAULTS, options))
                .as("accessibility of %s, %s", where, scheme)
                .isEmpty();
    }

    private static String axe() {
        try (var script = Visit.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes down what is on the screen: a picture, and the page as it stands. */
    void keep(Path file) throws IOException {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(file.resolveSibling(file.getFileName() + ".png"))
                    .setFullPage(true));
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".html"),
                    "<!-- " + page.url() + " -->\n" + page.content());
        } catch (PlaywrightException gone) {
            Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), gone.toString());
        }
    }

    void leave() {
        context.close();
    }
}

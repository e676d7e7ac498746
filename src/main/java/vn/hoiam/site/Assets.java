package vn.hoiam.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hoiam.places.Boundaries;

/**
 * The files that all pages share: stylesheet, letters, icons, pictures. One version stands for all of them and is part of
 * their address, so that a browser may keep them for a year and a new release is seen at once.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/resources/hoiam/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8",
            "woff2", "font/woff2");

    /** The map of the page where a petition is written; loaded by who asks for it. */
    private static final Set<String> MAP = Set.of("leaflet.js", "leaflet.css");

    private static final String MAP_FOLDER = "/webjars/leaflet/";
    private static final String COMMUNES = "communes.json";

    @Inject
    ServletContext web;

    private volatile SortedMap<String, Asset> files;
    private volatile String version;

    /** The address of a shared file, such as {@code hoiam.css}. */
    public String of(String name) {
        return web.getContextPath() + "/assets/" + version() + "/" + name;
    }

    /** The address of one icon in the sprite. */
    public String icon(String name) {
        return of("icons.svg") + "#" + name;
    }

    String version() {
        read();
        return version;
    }

    Optional<Asset> find(String name) {
        read();
        return Optional.ofNullable(files.get(name));
    }

    private synchronized void read() {
        if (files != null && !Stage.isDevelopment()) {
            return;
        }
        var found = new TreeMap<String, Asset>();
        try {
            collect(FOLDER, found);
            collectMap(found);
            found.put(COMMUNES, asset("json", Boundaries.ofThisRelease().compact()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        version = Asset.digest(
                String.join("", found.values().stream().map(Asset::tag).toList())
                        .getBytes(StandardCharsets.US_ASCII));
        files = found;
    }

    private void collect(String folder, Map<String, Asset> found) throws IOException {
        var paths = web.getResourcePaths(folder);
        for (var path : paths == null ? Set.<String>of() : paths) {
            var ending = path.substring(path.lastIndexOf('.') + 1);
            if (path.endsWith("/")) {
                collect(path, found);
            } else if (TYPES.containsKey(ending)) {
                found.put(path.substring(FOLDER.length()), asset(ending, read(path)));
            }
        }
    }

    /** From the library’s own archive, in whatever version was built in. */
    private void collectMap(Map<String, Asset> found) throws IOException {
        for (var version : web.getResourcePaths(MAP_FOLDER)) {
            for (var name : MAP) {
                found.put(name, asset(name.substring(name.indexOf('.') + 1), read(version + "dist/" + name)));
            }
        }
    }

    private byte[] read(String path) throws IOException {
        try (var stream = web.getResourceAsStream(path)) {
            return stream.readAllBytes();
        }
    }

    private static Asset asset(String ending, byte[] body) {
        var type = TYPES.get(ending);
        var isText = !type.startsWith("font/") && !type.equals("image/png");
        return isText ? Asset.ofText(type, body) : Asset.ofBytes(type, body);
    }
}

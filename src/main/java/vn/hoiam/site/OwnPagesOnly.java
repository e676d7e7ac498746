package vn.hoiam.site;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/**
 * Lets only the portal's own pages be read as pages. The server's Faces would otherwise fetch and run whatever address an
 * include was given: another host's, or any file of the machine (CVE-2026-46581).
 */
public class OwnPagesOnly extends FaceletCacheFactory {

    public OwnPagesOnly(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    // The factory's interface has a raw cache.
    @SuppressWarnings("unchecked")
    @Override
    public FaceletCache<?> getFaceletCache() {
        return new Guard<>((FaceletCache<Object>) getWrapped().getFaceletCache());
    }

    /** Whether {@code page} is a page below {@code root}, the portal's own web folder. */
    static boolean isOwn(URL page, URL root) {
        try {
            var own = new URI(root.toExternalForm()).normalize().toString();
            var asked = new URI(page.toExternalForm()).normalize().toString();
            return asked.startsWith(own.endsWith("/") ? own : own + "/")
                    && asked.endsWith(".xhtml")
                    && !asked.contains("..")
                    && !asked.contains("%");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static final class Guard<V> extends FaceletCache<V> {

        private final FaceletCache<V> cache;

        Guard(FaceletCache<V> cache) {
            this.cache = cache;
        }

        @Override
        public V getFacelet(URL page) throws IOException {
            check(page);
            return cache.getFacelet(page);
        }

        @Override
        public boolean isFaceletCached(URL page) {
            return cache.isFaceletCached(page);
        }

        @Override
        public V getViewMetadataFacelet(URL page) throws IOException {
            check(page);
            return cache.getViewMetadataFacelet(page);
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL page) {
            return cache.isViewMetadataFaceletCached(page);
        }

        @Override
        public void setCacheFactories(MemberFactory<V> pages, MemberFactory<V> metadata) {
            cache.setCacheFactories(pages, metadata);
        }

        private static void check(URL page) throws IOException {
            var root = FacesContext.getCurrentInstance().getExternalContext().getResource("/");
            if (root == null || !isOwn(page, root)) {
                throw new FileNotFoundException("not a page of the portal");
            }
        }
    }
}

package vn.hoiam.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hoiam.journal.FactCount;
import vn.hoiam.journal.Kept;

/** Pages as they were drawn a moment ago for somebody nobody knows, for the next one to read. */
@ApplicationScoped
public class KeptPages {

    private static final long MOST_BYTES = 32_000_000;

    @Inject
    FactCount facts;

    private final Kept<String, Asset> pages =
            new Kept<>(MOST_BYTES, (address, page) -> page.body().length + page.zipped().length);

    Optional<Asset> find(String address) {
        return pages.find(address, facts.now());
    }

    /** To be asked before a page is drawn. */
    FactCount.Moment moment() {
        return facts.now();
    }

    void keep(String address, Asset page, FactCount.Moment begun) {
        pages.put(address, page, begun);
    }
}

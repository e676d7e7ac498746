package vn.hoiam.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.TreeMap;
import vn.hoiam.hamlets.HamletKeeping;
import vn.hoiam.store.ReleaseFile;

/** Hamlets with illustrative names in the communes that took over parts of split ones. */
@ApplicationScoped
public class Settling {

    private static final String HEADINGS = "name,former_name,former_commune,valid_from,valid_until\n";

    @Inject
    HamletKeeping keeping;

    /** Whoever is at the desk takes them in, as any list is taken in. */
    void settle() {
        var lists = new ReleaseFile("/db/demo/hamlets.csv")
                .text()
                .lines()
                .skip(1)
                .collect(groupingBy(
                        line -> line.substring(0, line.indexOf(',')), TreeMap::new, joining("\n", HEADINGS, "\n")));
        lists.forEach((commune, lines) -> {
            var csv = lines.replaceAll("(?m)^" + commune + ",", "");
            keeping.take(commune, csv, keeping.preview(commune, csv).stamp());
        });
    }
}

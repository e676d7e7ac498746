package vn.hoiam.plans.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hoiam.plans.PapiLine;
import vn.hoiam.plans.PapiResults;

/** What PAPI has published of the province, year by year. */
@Named
@RequestScoped
public class ResultsPlansPage {

    @Inject
    PapiResults results;

    private List<Year> years;

    /** The results of one year: the total, then the dimensions. */
    public record Year(int year, List<PapiLine> lines) {

        public Year {
            lines = List.copyOf(lines);
        }

        /** The number as people write a year, without a point. */
        public String name() {
            return String.valueOf(year);
        }
    }

    /** Newest first. */
    public List<Year> years() {
        if (years == null) {
            years = results.list().stream()
                    .collect(groupingBy(line -> line.published().year(), LinkedHashMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(year -> new Year(year.getKey(), year.getValue()))
                    .toList();
        }
        return years;
    }
}

package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.plans.PapiScore;
import vn.hoiam.site.PageTexts;

/** What results are called: the dimension by its number and name in that year, or the total. */
@Named
@RequestScoped
public class ResultNames {

    @Inject
    Dimensions dimensions;

    @Inject
    PageTexts text;

    public String of(PapiScore published) {
        return published.isTotal()
                ? text.of("plans.results.total")
                : dimensions
                        .find(published.dimension(), LocalDate.of(published.year(), 1, 1))
                        .map(known -> known.number() + ". " + text.name(known.name()))
                        .orElse(published.dimension());
    }
}

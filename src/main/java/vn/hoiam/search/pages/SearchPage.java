package vn.hoiam.search.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.search.Facet;
import vn.hoiam.search.Hit;
import vn.hoiam.search.Matter;
import vn.hoiam.search.PublicFilter;
import vn.hoiam.search.Search;
import vn.hoiam.search.Words;
import vn.hoiam.site.PageTexts;
import vn.hoiam.units.Units;

/** What everybody finds of what is public. */
@Named
@RequestScoped
public class SearchPage {

    static final String PATH = "/search";

    @Inject
    Search search;

    @Inject
    FacetLists lists;

    @Inject
    Units units;

    @Inject
    PromiseCounting counting;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private Shown shown;
    private List<FoundLine> lines = List.of();

    public void open() {
        var view = SearchView.of(
                SearchView.PUBLIC,
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        var chosen = lists.chosen(view);
        var found = search.find(Words.of(view.words()), filter(view, chosen), view.section(), text.locale());
        lines = found.hits().stream().map(this::line).toList();
        shown = new Shown(
                PATH,
                view,
                found.total(),
                lists.groups(found.facets(), view, chosen),
                lists.chips(found.facets(), view, chosen),
                found.meant(),
                found.standing());
    }

    private PublicFilter filter(SearchView view, Map<Facet, String> chosen) {
        return new PublicFilter(
                Matter.find(chosen.get(Facet.MATTER)).orElse(null),
                lists.held(chosen),
                chosen.get(Facet.SECTOR),
                chosen.containsKey(Facet.KIND) ? PetitionKind.valueOf(chosen.get(Facet.KIND)) : null,
                PublicState.find(chosen.get(Facet.STATE)).orElse(null),
                chosen.containsKey(Facet.YEAR) ? Integer.valueOf(chosen.get(Facet.YEAR)) : null,
                chosen.containsKey(Facet.LATE),
                view.from(),
                view.until(),
                LocalDate.now(clock));
    }

    private FoundLine line(Hit hit) {
        var row = hit.petition();
        return row == null
                ? new FoundLine(hit, null, null)
                : new FoundLine(
                        hit,
                        units.row(row.unitId()),
                        counting.deadline(row.replyDueOn(), row.answeredAt(), row.closedAt()));
    }

    public Shown shown() {
        return shown;
    }

    public List<FoundLine> lines() {
        return lines;
    }
}

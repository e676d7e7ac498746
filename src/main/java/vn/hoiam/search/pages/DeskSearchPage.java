package vn.hoiam.search.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.petitions.Deadline;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.search.DeskFilter;
import vn.hoiam.search.DeskHit;
import vn.hoiam.search.DeskSearch;
import vn.hoiam.search.Facet;
import vn.hoiam.search.Words;

/** What an official finds among the cases that they may read. */
@Named
@RequestScoped
public class DeskSearchPage {

    static final String PATH = "/desk/search";

    @Inject
    DeskSearch search;

    @Inject
    FacetLists lists;

    @Inject
    PromiseCounting counting;

    @Inject
    CurrentUser me;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    // Null while a form of the layout is read, such as the one to sign out: nothing is then looked for.
    private Shown shown;
    private List<DeskLine> lines = List.of();

    public void open() {
        var view = SearchView.of(
                SearchView.DESK,
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        var chosen = lists.chosen(view);
        var found = search.find(Words.of(view.words()), filter(view, chosen), view.section());
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

    private DeskFilter filter(SearchView view, Map<Facet, String> chosen) {
        return new DeskFilter(
                lists.held(chosen),
                chosen.get(Facet.SECTOR),
                chosen.containsKey(Facet.KIND) ? PetitionKind.valueOf(chosen.get(Facet.KIND)) : null,
                chosen.containsKey(Facet.STATE) ? PetitionStatus.valueOf(chosen.get(Facet.STATE)) : null,
                view.open().orElse(null),
                view.isMine() ? me.accountId() : null,
                chosen.containsKey(Facet.LATE),
                view.from(),
                view.until(),
                LocalDate.now(clock));
    }

    private DeskLine line(DeskHit hit) {
        return new DeskLine(hit, next(hit.petition()));
    }

    /** How the nearest date not yet kept stands, else that of the reply. */
    private Deadline next(Petition petition) {
        return petition.nextDueOn() == null
                ? counting.deadline(petition.promise().replyDueOn(), petition.answeredAt(), petition.closedAt())
                : counting.deadline(petition.nextDueOn(), null, null);
    }

    /** Whether the official reads the cases of any unit. */
    public boolean isReader() {
        return !visibility.units().isEmpty();
    }

    public Shown shown() {
        return shown;
    }

    public List<DeskLine> lines() {
        return lines;
    }
}

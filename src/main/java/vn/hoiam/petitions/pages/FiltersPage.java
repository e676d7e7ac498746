package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.FilterKeeping;
import vn.hoiam.petitions.SavedFilter;
import vn.hoiam.petitions.SavedFilters;
import vn.hoiam.units.UnitRow;

/** The filters a unit keeps for its inbox: the one looked at last is kept under a name, others are taken away. */
@Named
@ViewScoped
public class FiltersPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    InboxDesk desk;

    @Inject
    SavedFilters filters;

    @Inject
    FilterKeeping keeping;

    private final InboxView view = new InboxView();
    private String name;
    private transient UnitRow unit;
    private transient List<SavedFilter> saved;

    public void show() {
        unit = desk.mine().chosen(view.getUnit());
        if (unit == null) {
            throw new NotFound("desk.address.wrong");
        }
        saved = filters.of(unit.id());
    }

    public String save() {
        view.setUnit(desk.mine().chosen(view.getUnit()).code());
        keeping.save(view.getUnit(), name, view.query());
        return "/desk/petitions/inbox?faces-redirect=true&done=" + Done.FILTER_SAVED
                + view.query().replace('?', '&');
    }

    public String remove(Long id) {
        keeping.remove(id);
        return "/desk/petitions/filters?faces-redirect=true" + view.query().replace('?', '&');
    }

    public InboxView view() {
        return view;
    }

    public UnitRow unit() {
        return unit;
    }

    public List<SavedFilter> saved() {
        return saved;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

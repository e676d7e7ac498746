package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.Units;

/** To whom a petition is forwarded: a name is typed, and where it may mean several units, one of them is chosen. */
@Named
@ViewScoped
public class ReceiverChoice implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Units units;

    private String typed;

    /** The code of the unit meant; null while that is open. */
    String choose(String name, String chosen) {
        typed = name;
        if (match() instanceof UnitMatch.One one) {
            return one.unit().code();
        }
        return Stream.concat(candidates().stream(), near().stream())
                .map(candidate -> candidate.unit().code())
                .filter(code -> code.equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The code of the province’s own body. */
    String province() {
        return units.province().code();
    }

    /** Whether the name alone does not tell. */
    public boolean isOpen() {
        return typed != null && !match().isCertain();
    }

    /** The unit the name means; null while that is open. */
    public UnitCandidate found() {
        return typed != null && match() instanceof UnitMatch.One one ? one.found() : null;
    }

    public List<UnitCandidate> candidates() {
        return match().candidates();
    }

    /** Units with nearly the typed name, or that took over one of that name. */
    public List<UnitCandidate> near() {
        return match() instanceof UnitMatch.None none ? none.near() : List.of();
    }

    private UnitMatch match() {
        return typed == null ? new UnitMatch.None(List.of()) : units.search().find(typed);
    }
}

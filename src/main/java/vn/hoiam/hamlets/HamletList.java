package vn.hoiam.hamlets;

import java.util.List;
import java.util.UUID;
import vn.hoiam.NotFound;
import vn.hoiam.units.UnitRow;

/**
 * The hamlets a commune has and had.
 *
 * @param predecessors the former communes they may have lain in
 * @param subject under which the journal keeps what is done to them
 */
public record HamletList(UnitRow commune, Predecessors predecessors, List<HamletRow> hamlets, UUID subject) {

    public HamletList {
        hamlets = List.copyOf(hamlets);
    }

    public HamletRow get(UUID uid) {
        return hamlets.stream()
                .filter(hamlet -> hamlet.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new NotFound("hamlets.unknown"));
    }

    /** The former commune of a hamlet; null when none is known. */
    public UnitRow former(HamletRow hamlet) {
        return predecessors.of(hamlet).orElse(null);
    }

    /** What is kept of a hamlet, as a form to begin with. */
    public HamletForm form(HamletRow hamlet) {
        var former = former(hamlet);
        return new HamletForm(
                hamlet.name(), hamlet.formerName(), former == null ? null : Predecessors.key(former), null, null);
    }

    HamletData data(HamletRow hamlet) {
        return new HamletData(
                hamlet.name(), hamlet.formerName(), former(hamlet), hamlet.validFrom(), hamlet.validUntil());
    }

    List<HamletRow> without(HamletRow itself) {
        return hamlets.stream().filter(hamlet -> !hamlet.equals(itself)).toList();
    }

    HamletImport read(String csv) {
        return HamletImport.read(csv, commune, predecessors, hamlets);
    }

    byte[] written() {
        return HamletImport.written(hamlets, predecessors);
    }
}

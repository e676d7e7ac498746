package vn.hoiam.administration;

/** Filled-in forms of mergers: Khoái Châu and Châu Ninh become one commune, unless a test says otherwise. */
final class MergerForms {

    static final String KHOAI_CHAU = "12205";
    static final String CHAU_NINH = "12247";
    static final String NEW = "12999";
    static final String DAY = "2026-12-01";

    private MergerForms() {}

    static MergerForm aMerger() {
        return aMerger(DAY);
    }

    static MergerForm aMerger(String day) {
        var form = ending(day, "Khoái Châu", "xã Châu Ninh");
        begins(form, 0, NEW, "Khoái Ninh");
        return form;
    }

    /** Khoái Châu is divided between two new communes, of which one bears its code. */
    static MergerForm aDivision() {
        var form = ending(DAY, KHOAI_CHAU);
        form.addNew();
        begins(form, 0, KHOAI_CHAU, "Khoái Ninh");
        begins(form, 1, NEW, "Khoái Đông");
        goes(form, 0, 0, 1);
        return form;
    }

    /** One commune goes over to another that is there already. */
    static MergerForm aTakeover(String day, String ending, String existing) {
        var form = ending(day, ending);
        form.addExisting();
        form.dropSuccessor(0);
        form.successors().get(0).setTyped(existing);
        return form;
    }

    static MergerForm ending(String day, String... units) {
        var form = new MergerForm();
        form.setDay(day);
        form.setBasisVi("Nghị quyết 12/NQ-UBTVQH16");
        form.setBasisEn("Resolution 12/NQ-UBTVQH16");
        for (int place = 0; place < units.length; place++) {
            if (place >= form.endings().size()) {
                form.addEnding();
            }
            form.endings().get(place).setTyped(units[place]);
        }
        return form;
    }

    static void begins(MergerForm form, int place, String code, String name) {
        var row = form.successors().get(place);
        row.setCode(code);
        row.setType("XA");
        row.setNameVi(name);
        row.setNameEn(name);
    }

    static void goes(MergerForm form, int ending, int... successors) {
        for (var successor : successors) {
            form.endings().get(ending).goes().set(successor, true);
        }
    }
}

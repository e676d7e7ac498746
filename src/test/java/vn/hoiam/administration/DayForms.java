package vn.hoiam.administration;

/** Days of the calendar as an administrator types them. */
final class DayForms {

    private DayForms() {}

    static DayForm aDay(String day, String kind) {
        var form = new DayForm();
        form.words().put("day", day);
        form.words().put("kind", kind);
        form.words().put("name_vi", "Ngày thử");
        form.words().put("name_en", "Day of trial");
        form.words().put("certainty", "SOURCE");
        form.words().put("basis_vi", "Thông báo 1/TB");
        form.words().put("basis_en", "Notice 1/TB");
        return form;
    }

    static DaysForm aTable(String rows) {
        var form = new DaysForm();
        form.setRows(String.join(",", DaysForm.COLUMNS) + "\n" + rows);
        return form;
    }
}

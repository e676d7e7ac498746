package vn.hoiam.petitions.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.regex.Pattern;
import vn.hoiam.petitions.PublicState;

/**
 * Which part of the published petitions is shown, as it stands in the address. An address that makes no sense shows more,
 * never an error: what is not understood is left out.
 */
public class PublishedView {

    static final int MOST_WORDS = 200;

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    private String q;
    private String unit;
    private String sector;
    private String state;
    private String late;
    private String page;

    /** From 1. */
    public int page() {
        return page != null && PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
    }

    public String words() {
        return q == null ? null : q.substring(0, Math.min(q.length(), MOST_WORDS));
    }

    /** The code of the sector wanted; null when none is. */
    public String sector() {
        return isGiven(sector) ? sector : null;
    }

    public PublicState state() {
        return PublicState.find(state).orElse(null);
    }

    public boolean isOnlyLate() {
        return "1".equals(late);
    }

    public boolean isNarrowed() {
        return isGiven(q) || isGiven(unit) || sector() != null || state() != null || isOnlyLate();
    }

    /** The query of another page of the same view. */
    public String onPage(int other) {
        return "?page=" + other + part("unit", unit) + rest();
    }

    /** The query of the same view for the unit of this code or name. */
    public String onUnit(String other) {
        return "?unit=" + URLEncoder.encode(other, UTF_8) + rest();
    }

    /** The query of the same view on another page of the portal; empty when nothing is narrowed. */
    public String query() {
        var query = part("unit", unit) + rest();
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** What the list for programs calls the same, but for the unit. */
    public String forPrograms() {
        return rest("true");
    }

    private String rest() {
        return rest("1");
    }

    private String rest(String yes) {
        return part("q", words())
                + part("sector", sector())
                + part("state", state() == null ? null : state().name())
                + part("late", isOnlyLate() ? yes : null);
    }

    private static String part(String name, String value) {
        return isGiven(value) ? "&" + name + "=" + URLEncoder.encode(value, UTF_8) : "";
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}

package vn.hoiam.petitions.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.InboxTab;

/** Which part of the inbox is shown, as it stands in the address. */
public class InboxView {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    private String tab;
    private String q;
    private String unit;
    private String page;
    private String done;

    public InboxTab tab() {
        return tab == null
                ? InboxTab.OPEN
                : Stream.of(InboxTab.values())
                        .filter(known -> known.name().equals(tab))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("desk.address.wrong"));
    }

    /** From 1. */
    public int page() {
        if (page != null && !PAGE.matcher(page).matches()) {
            throw new NotFound("desk.address.wrong");
        }
        return page == null ? 1 : Integer.parseInt(page);
    }

    public boolean isAt(InboxTab other) {
        return tab() == other;
    }

    /** The query of the same view on another tab, from its first page. */
    public String onTab(InboxTab other) {
        return "?tab=" + other + narrowing();
    }

    /** The query of another page of the same view. */
    public String onPage(int other) {
        return "?tab=" + tab() + narrowing() + "&page=" + other;
    }

    private String narrowing() {
        return part("unit", unit) + part("q", q);
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }

    /** What has just been done on the page one comes from; null when nothing was. */
    public Done done() {
        return Done.find(done).orElse(null);
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
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

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}

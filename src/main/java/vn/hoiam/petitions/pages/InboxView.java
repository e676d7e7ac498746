package vn.hoiam.petitions.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.InboxNarrowing;
import vn.hoiam.petitions.InboxTab;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.UrgencyLevel;
import vn.hoiam.petitions.UrgencyLevels;

/** Which part of the inbox is shown, as it stands in the address. */
public class InboxView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    private String tab;
    private String q;
    private String unit;
    private String sector;
    private String kind;
    private String urgency;
    private String due;
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
        return "?tab=" + other + narrowing(due);
    }

    /** The query of another page of the same view. */
    public String onPage(int other) {
        return "?tab=" + tab() + narrowing(due) + "&page=" + other;
    }

    /** The query of the same view on one day only; on any day where it is null. */
    public String onDay(LocalDate day) {
        return "?tab=" + tab() + narrowing(day == null ? null : day.toString());
    }

    /** The query of this view, from its first page. */
    public String query() {
        return onTab(tab());
    }

    /** The query that looks for the same words among all cases. */
    public String toSearch() {
        return q == null ? "" : "?" + part("q", q).substring(1);
    }

    /** Whether it shows less than a whole pile. */
    public boolean isNarrowed() {
        return q != null || sector != null || kind != null || urgency != null || due != null;
    }

    /** Whether the cases lie with other units now, and are not opened here. */
    public boolean isElsewhere() {
        return tab() == InboxTab.ELSEWHERE;
    }

    /** Whether the whole pile of what is open is shown, narrowed or not. */
    public boolean isAllOpen() {
        return tab() == InboxTab.OPEN;
    }

    /** The query of what of it is overdue, on whichever day. */
    public String overdue() {
        return "?tab=" + InboxTab.OVERDUE + narrowing(null);
    }

    public PetitionKind[] kinds() {
        return PetitionKind.values();
    }

    /** What is looked for in the pile. */
    InboxNarrowing narrowing() {
        return new InboxNarrowing(q, sector, kind(), level() == null ? null : level().code(), dueOn());
    }

    /** The levels that may be looked for. */
    public List<UrgencyLevel> levels() {
        return UrgencyLevels.pressing();
    }

    /** The one that is looked for; null for all. */
    public UrgencyLevel level() {
        return urgency == null
                ? null
                : levels().stream()
                        .filter(level -> level.code().equals(urgency))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("desk.address.wrong"));
    }

    public PetitionKind kind() {
        return kind == null ? null : PetitionKind.find(kind).orElseThrow(() -> new NotFound("desk.address.wrong"));
    }

    public LocalDate dueOn() {
        try {
            return due == null ? null : LocalDate.parse(due);
        } catch (DateTimeParseException wrong) {
            throw new NotFound("desk.address.wrong");
        }
    }

    private String narrowing(String day) {
        return part("unit", unit)
                + part("q", q)
                + part("sector", sector)
                + part("kind", kind)
                + part("urgency", urgency)
                + part("due", day);
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

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}

package vn.hoiam.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.outbox.LetterSheet;
import vn.hoiam.texts.Texts;

/**
 * What an official has to do this morning, one letter for all of it.
 *
 * @param groups what is most urgent first, none of them empty
 */
public record Digest(Locale language, String name, LocalDate today, List<Group> groups) {

    static final int MOST_LINES = 15;

    private static final String TEXTS = "reminders.digest.";

    /** What belongs together: under which words, a line for each case, and where at the desk they are worked on. */
    public record Group(String titleKey, List<String> lines, String desk) {

        static final String CASES = "/desk/petitions/inbox";
        static final String PLANS = "/desk/plans";

        public Group {
            lines = List.copyOf(lines);
        }

        /** Of petitions. */
        public Group(String titleKey, List<String> lines) {
            this(titleKey, lines, CASES);
        }
    }

    public Digest {
        groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private int cases() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /**
     * The letter.
     *
     * @param portal where the portal is found, if that was set
     * @param stop the end of the address where no more of them are asked for
     */
    public LetterSheet sheet(Optional<String> portal, String stop) {
        var day = Texts.weekday(language, today);
        var sheet = LetterSheet.in(language, text("title", day, cases())).say(text("greeting", name));
        for (var group : groups) {
            sheet = sheet.say(Texts.of(language, group.titleKey(), group.lines().size()))
                    .list(shown(group.lines()));
        }
        sheet = sheet.say(text("why"));
        if (portal.isEmpty()) {
            return sheet;
        }
        var desk = portal.get() + (Texts.ENGLISH.equals(language) ? "/en" : "");
        for (var page : groups.stream().map(Group::desk).distinct().toList()) {
            sheet = sheet.way(text(page.equals(Group.PLANS) ? "where.plans" : "where"), desk + page);
        }
        return sheet.stoppable(text("stop"), desk + stop);
    }

    private List<String> shown(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var few = new ArrayList<>(lines.subList(0, MOST_LINES));
        few.add(text("more", lines.size() - MOST_LINES));
        return few;
    }

    private String text(String key, Object... words) {
        return Texts.of(language, TEXTS + key, words);
    }
}

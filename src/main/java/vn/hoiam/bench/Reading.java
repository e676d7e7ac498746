package vn.hoiam.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing visitors read, and what it may cost.
 *
 * @param aim milliseconds of processor time a request, of server and database together; null where none is set
 */
record Reading(String name, Load.Call call, Double aim) {

    private static final Pattern STYLE = Pattern.compile("/assets/[^\"]+\\.css");

    private static final double MOST_FOR_AN_INBOX = 150;

    /** Everything that is measured, at a portal with these released petitions. */
    static List<Reading> of(Visitor visitor, List<String> released) {
        var api = "/api/v1/petitions";
        var readings = new ArrayList<Reading>();
        readings.add(new Reading("API, newest 20", visitor.read(api + "?size=20"), 1.0));
        readings.add(
                new Reading("API, one case", any(visitor, released, number -> visitor.read(api + "/" + number)), 0.6));
        var page = "/petitions/petition?number=";
        readings.add(new Reading("page, front, not kept", visitor.readKnown("/"), 12.0));
        readings.add(new Reading("page, newest, not kept", visitor.readKnown("/petitions/published"), 12.0));
        readings.add(new Reading(
                "page, one case, not kept", any(visitor, released, number -> visitor.readKnown(page + number)), 12.0));
        readings.add(new Reading("page, front", visitor.read("/"), 4.0));
        readings.add(new Reading("page, newest", visitor.read("/petitions/published"), 4.0));
        readings.add(new Reading("page, one case", any(visitor, released, number -> visitor.read(page + number)), 4.0));
        var inbox = "/desk/petitions/inbox";
        readings.add(new Reading("desk, inbox of the province", visitor.readAs("dieuphoi", inbox), MOST_FOR_AN_INBOX));
        readings.add(new Reading(
                "desk, inbox, one field",
                visitor.readAs("dieuphoi", inbox + "?tab=OPEN&sector=MOI_TRUONG"),
                MOST_FOR_AN_INBOX));
        readings.add(new Reading("static file", visitor.read(style(visitor)), null));
        return readings;
    }

    String verdict(Timing timing) {
        return aim == null ? "" : Report.decimal(aim) + (timing.processorMillis() <= aim ? " kept" : " **missed**");
    }

    private static Load.Call any(Visitor visitor, List<String> released, Function<String, Load.Call> call) {
        return visitor.anyOf(released.stream().map(call).toList());
    }

    private static String style(Visitor visitor) {
        try {
            var found = STYLE.matcher(visitor.text("/"));
            if (!found.find()) {
                throw new IllegalStateException("The front page has no style sheet.");
            }
            return found.group();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

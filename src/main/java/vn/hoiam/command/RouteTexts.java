package vn.hoiam.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.hoiam.Refusal;
import vn.hoiam.places.Gazetteer;
import vn.hoiam.places.PlaceFinder;
import vn.hoiam.proposals.Proposals;
import vn.hoiam.routing.RoutingRules;
import vn.hoiam.routing.TextRouting;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.ReleasedUnits;

/**
 * {@code ./hoiam route}: tells of sentences which communes of today they are about and who is responsible, or how often that is
 * right for the sentences of a labelled file. It needs no portal and no database, only the tables of the release.
 */
public final class RouteTexts {

    private static final int GOOD = 0;
    private static final int WRONG_USE = 2;
    private static final int FAILED = 3;

    private RouteTexts() {}

    public static void main(String... words) {
        System.exit(run(System.in, System.out, System.err, words));
    }

    static int run(InputStream in, PrintStream out, PrintStream err, String... words) {
        var said = List.of(words);
        var reader = said.contains(RouteCall.ENGLISH) ? Texts.ENGLISH : Texts.VIETNAMESE;
        try (var told = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            if (said.contains("--help") || said.contains("-h")) {
                told.println(Texts.of(reader, "command.route.usage"));
                return GOOD;
            }
            answer(in, told, RouteCall.of(said), reader);
            return told.checkError() ? FAILED : GOOD;
        } catch (Refusal refusal) {
            err.println(Texts.of(reader, refusal.textKey(), refusal.words()));
            return WRONG_USE;
        } catch (UncheckedIOException unreadable) {
            err.println(Texts.of(reader, "command.route.unreadable"));
            return FAILED;
        }
    }

    private static void answer(InputStream in, PrintStream told, RouteCall call, Locale reader) {
        var routing = routing(call);
        if (call.evaluated() != null) {
            RouteScore.of(TableFile.at(call.evaluated()), routing).lines(reader).forEach(told::println);
            return;
        }
        Consumer<String> tell = text -> told.println(RouteJson.of(routing.route(text), reader));
        if (call.csv() == null) {
            lines(in, tell);
        } else {
            TableFile.at(call.csv())
                    .values(List.of(call.column()), column -> column.apply(call.column()))
                    .forEach(tell);
        }
    }

    private static void lines(InputStream in, Consumer<String> each) {
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TextRouting routing(RouteCall call) {
        var units = ReleasedUnits.on(call.day());
        return new TextRouting(
                new PlaceFinder(new Gazetteer(units, List.of())),
                Proposals.ofThisRelease(),
                RoutingRules.ofThisRelease(call.day()),
                call.day());
    }
}

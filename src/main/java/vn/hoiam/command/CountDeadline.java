package vn.hoiam.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;

/**
 * {@code ./hoiam deadline}: by when a step is due and how that is counted, or whether the due dates of a file are right. It
 * needs no portal and no database, only the files of rules and days, those of the release or the operator's own.
 */
public final class CountDeadline {

    private static final int GOOD = 0;
    private static final int MISMATCH = 1;
    private static final int WRONG_USE = 2;
    private static final int FAILED = 3;

    private CountDeadline() {}

    public static void main(String... words) {
        System.exit(end(words));
    }

    /** A mistake of ours must not end with the code of a row that differs, as Java would have it. */
    private static int end(String... words) {
        try {
            return run(System.out, System.err, words);
        } catch (RuntimeException mistake) {
            say(System.err, List.of(inBoth(new Refusal("command.deadline.mistake", mistake))));
            return FAILED;
        }
    }

    static int run(PrintStream out, PrintStream err, String... said) {
        var words = List.of(said);
        var reader = words.contains(DeadlineCall.ENGLISH) ? Texts.ENGLISH : Texts.VIETNAMESE;
        if (words.isEmpty()) {
            say(err, usage(reader));
            return WRONG_USE;
        }
        if (words.contains("--help") || words.contains("-h")) {
            return say(out, usage(reader)) ? GOOD : FAILED;
        }
        try {
            return answer(out, DeadlineCall.of(words), reader);
        } catch (Refusal refusal) {
            say(err, List.of(words.contains(DeadlineCall.ENGLISH) ? sentence(reader, refusal) : inBoth(refusal)));
            return WRONG_USE;
        }
    }

    private static int answer(PrintStream out, DeadlineCall call, Locale reader) {
        var isJson = call.flags().contains(DeadlineCall.JSON);
        if (call.csv() == null) {
            var question = call.question();
            var answer = Answer.of(question, question.reckon(call.files().read()), reader);
            return say(out, isJson ? List.of(DeadlineJson.of(answer)) : answer.lines(reader)) ? GOOD : FAILED;
        }
        var dates = FiledDates.of(TableFile.at(call.csv()), call.files().read());
        if (!say(out, isJson ? List.of(DeadlineJson.of(dates, reader)) : dates.lines(reader))) {
            return FAILED;
        }
        return dates.mismatches().isEmpty() ? GOOD : MISMATCH;
    }

    private static List<String> usage(Locale reader) {
        var book = BasisFiles.OF_RELEASE.read().book();
        var names = book.kinds().stream()
                .map(kind -> "  " + kind + ": " + String.join(", ", book.steps(kind)))
                .collect(Collectors.joining("\n"));
        return List.of(Texts.of(reader, "command.deadline.usage", names));
    }

    private static String inBoth(Refusal refusal) {
        return sentence(Texts.VIETNAMESE, refusal) + " / " + sentence(Texts.ENGLISH, refusal);
    }

    private static String sentence(Locale reader, Refusal refusal) {
        return Texts.of(reader, refusal.textKey(), refusal.words());
    }

    /** In UTF-8 whatever the terminal's language; false when it could not be written, for instance on a full disk. */
    private static boolean say(PrintStream stream, List<String> lines) {
        stream.writeBytes((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return !stream.checkError();
    }
}

package vn.hoiam.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;

/** What the operator reads on the terminal: short lines, Vietnamese first and English beside it. */
final class Console {

    // UTF-8 whatever the machine's language is: a fresh server often has none set.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String textKey, Object... words) {
        OUT.println(Texts.of(Texts.VIETNAMESE, textKey, words) + " / " + Texts.of(Texts.ENGLISH, textKey, words));
    }

    static void print(String line) {
        OUT.println(line);
    }

    static void refuse(Refusal refusal) {
        ERR.println(Texts.of(Texts.VIETNAMESE, refusal.textKey(), refusal.words()) + " / "
                + Texts.of(Texts.ENGLISH, refusal.textKey(), refusal.words()));
    }
}

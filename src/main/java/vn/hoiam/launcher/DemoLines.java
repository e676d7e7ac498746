package vn.hoiam.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a visitor of the demo is told on the console: the accounts, their password, and a receipt code to follow. */
final class DemoLines {

    private static final String PASSWORD = "{password}";
    private static final String RECEIPT = "{receipt}";

    private DemoLines() {}

    /** The lines of {@code db/demo/accounts.txt}; the receipt code is the one the portal left in its data folder. */
    static List<String> of(Path data) {
        var receipt = receipt(data);
        var password = shipped("password.txt").strip();
        return shipped("accounts.txt")
                .lines()
                .filter(line -> !(receipt.isEmpty() && line.contains(RECEIPT)))
                .map(line -> line.replace(PASSWORD, password).replace(RECEIPT, receipt))
                .toList();
    }

    private static String receipt(Path data) {
        var file = data.resolve("demo.txt");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shipped(String file) {
        try (var stream = DemoLines.class.getResourceAsStream("/db/demo/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.hoiam.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.store.Settings;

/** The receipt code of one answered petition of the demo, left in the data folder for the launcher to name. */
record ExampleReceipt(Path file) {

    ExampleReceipt() {
        this(Path.of(Settings.find("HOIAM_DATA").orElseThrow()).resolve("demo.txt"));
    }

    void keep(ReceiptCode code) {
        try {
            Files.writeString(file, code.grouped() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the example receipt cannot be kept", unwritable);
        }
    }
}

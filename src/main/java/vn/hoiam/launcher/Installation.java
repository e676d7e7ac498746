package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built portal as it lies on disk: the unpacked war, the server and what is added to it. Only read, never written. */
record Installation(Path folder) {

    static Installation ofThisProgram() {
        return new Installation(
                Path.of(System.getProperty("hoiam.server", "target/server")).toAbsolutePath());
    }

    Path web() {
        return folder.resolve("web");
    }

    Path sessionIds() {
        return folder.resolve("payara/session-ids.jar");
    }

    Path payara() throws IOException {
        try (var jars = Files.newDirectoryStream(folder.resolve("payara"), "payara-micro-*.jar")) {
            return jars.iterator().next();
        }
    }
}

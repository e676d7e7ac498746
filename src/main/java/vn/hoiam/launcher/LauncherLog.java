package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import vn.hoiam.Refusal;

/** Where the libraries of the launcher write: a file, so that the terminal stays readable. */
final class LauncherLog {

    private LauncherLog() {}

    static void writeTo(Path folder) {
        try {
            LogManager.getLogManager().reset();
            var file = new FileHandler(folder.resolve("launcher.log").toString(), 5_000_000, 1, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            Logger.getLogger("").addHandler(file);
        } catch (IOException failed) {
            throw new Refusal("launcher.data.not_writable", folder.toString(), failed.toString());
        }
    }
}

package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * As whom PostgreSQL runs. It refuses to be root: root lends it a name space in which it is nobody, and where that is
 * forbidden (as in many containers) makes it the real nobody, who then owns the data.
 */
record PostgresUser(List<String> runner, boolean isNobody) {

    private static final List<String> OWN_NAME_SPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    static PostgresUser find() throws IOException {
        if (!isRoot()) {
            return new PostgresUser(List.of(), false);
        }
        return works(OWN_NAME_SPACE) ? new PostgresUser(OWN_NAME_SPACE, false) : new PostgresUser(NOBODY, true);
    }

    /** Gives {@code path} to the user PostgreSQL runs as, and lets that user reach it. */
    void own(Path path) throws IOException {
        if (!isNobody) {
            return;
        }
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        var nobody = path.getFileSystem().getUserPrincipalLookupService();
        view.setOwner(nobody.lookupPrincipalByName("65534"));
        view.setGroup(nobody.lookupPrincipalByGroupName("65534"));
        var parent = path.getParent();
        var permissions = Files.getPosixFilePermissions(parent);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(parent, permissions);
        }
    }

    private static boolean isRoot() throws IOException {
        Map<String, Object> self = Files.readAttributes(Path.of("/proc/self"), "unix:uid", LinkOption.NOFOLLOW_LINKS);
        return self.get("uid").equals(0);
    }

    private static boolean works(List<String> runner) throws IOException {
        var line = new ArrayList<>(runner);
        line.add("true");
        try {
            return new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (IOException notInstalled) {
            return false;
        }
    }
}

package vn.hoiam.launcher;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.hoiam.Refusal;

/** A PostgreSQL the operator runs: how the server reaches it, and how the owner does when it is to be migrated. */
record ExternalDatabase(Access app, Optional<Access> owner) {

    /** Everyone tries these first. */
    private static final Set<String> COMMON =
            Set.of("hoiam", "hoiam_app", "hoiam_owner", "postgres", "password", "changeme", "secret", "admin", "demo");

    private static final int SHORTEST_PASSWORD = 12;

    record Access(String url, String user, String password) {

        DataSource connections() {
            var connections = new PGSimpleDataSource();
            connections.setUrl(url);
            connections.setUser(user);
            connections.setPassword(password);
            return connections;
        }

        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    static Optional<ExternalDatabase> of(Function<String, Optional<String>> setting) {
        var url = setting.apply("HOIAM_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new Refusal("launcher.setting.wrong", "HOIAM_DB_URL", url.get());
        }
        var app = access(setting, "HOIAM_DB_", url.get());
        var owner = setting.apply("HOIAM_DB_OWNER_USER").map(user -> access(setting, "HOIAM_DB_OWNER_", url.get()));
        if (owner.isPresent() && owner.get().user().equals(app.user())) {
            throw new Refusal("launcher.setting.one_role", app.user());
        }
        return Optional.of(new ExternalDatabase(app, owner));
    }

    private static Access access(Function<String, Optional<String>> setting, String prefix, String otherwise) {
        var user = require(setting, prefix + "USER");
        var password = require(setting, prefix + "PASSWORD");
        if (password.length() < SHORTEST_PASSWORD || password.equals(user) || COMMON.contains(password)) {
            throw new Refusal("launcher.setting.weak_password", prefix + "PASSWORD", SHORTEST_PASSWORD);
        }
        return new Access(setting.apply(prefix + "URL").orElse(otherwise), user, password);
    }

    private static String require(Function<String, Optional<String>> setting, String name) {
        return setting.apply(name).orElseThrow(() -> new Refusal("launcher.setting.missing", name));
    }
}

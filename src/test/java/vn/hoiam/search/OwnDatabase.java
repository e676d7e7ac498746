package vn.hoiam.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import vn.hoiam.launcher.Postgres;
import vn.hoiam.store.Migrations;

/** A PostgreSQL of one test class, in which everything is committed: a journal is followed only so. */
final class OwnDatabase implements BeforeAllCallback, AfterAllCallback {

    private Path home;
    private Postgres postgres;
    private EntityManagerFactory factory;

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        start(Map.of("fsync", "off", "full_page_writes", "off"));
    }

    OwnDatabase start(Map<String, String> settings) throws IOException {
        home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "search-database-");
        postgres = Postgres.start(home, Path.of("target/postgresql"), settings);
        new Migrations(owner()).run();
        factory = Persistence.createEntityManagerFactory(
                "hoiam",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", connections(Postgres.APP, postgres.appPassword()),
                        "eclipselink.logging.level", "WARNING"));
        return this;
    }

    /** Connections as the role that migrates. */
    DataSource owner() {
        return connections(Postgres.OWNER, postgres.ownerPassword());
    }

    EntityManager em() {
        return factory.createEntityManager();
    }

    private DataSource connections(String user, String password) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(postgres.url());
        connections.setUser(user);
        connections.setPassword(password);
        return connections;
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        factory.close();
        postgres.close();
        try (var paths = Files.walk(home)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoiam.petitions.Surrendered;

/**
 * What was denounced and by whom, each under a key of its own. Whoever asks for an identity has been allowed to by two people;
 * this room holds no door but {@link IdentityKeeping} for it.
 */
@ApplicationScoped
public class Secrets {

    /** What lies apart. */
    enum Compartment {
        CONTENT,
        IDENTITY
    }

    private static final int VERSION = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    WrappingKey wrapping;

    /** The case is on file already; its keys are drawn here and kept nowhere in clear. */
    void keep(Denunciation denunciation, Content content, Identity identity) {
        em.createNativeQuery("insert into denunciation_content (denunciation_id, sealed) values (?1, ?2)")
                .setParameter(1, denunciation.id())
                .setParameter(
                        2, seal(denunciation, newKey(denunciation, Compartment.CONTENT), "content", content.sheet()))
                .executeUpdate();
        em.createNativeQuery("insert into denunciation_identity (denunciation_id, sealed) values (?1, ?2)")
                .setParameter(1, denunciation.id())
                .setParameter(
                        2, seal(denunciation, newKey(denunciation, Compartment.IDENTITY), "identity", identity.sheet()))
                .executeUpdate();
    }

    Content content(Denunciation denunciation) {
        var sealed = (byte[]) em.createNativeQuery("select sealed from denunciation_content where denunciation_id = ?1")
                .setParameter(1, denunciation.id())
                .getSingleResult();
        return Content.of(open(denunciation, key(denunciation, Compartment.CONTENT), "content", sealed));
    }

    Identity identity(Denunciation denunciation) {
        var sealed =
                (byte[]) em.createNativeQuery("select sealed from denunciation_identity where denunciation_id = ?1")
                        .setParameter(1, denunciation.id())
                        .getSingleResult();
        return Identity.of(open(denunciation, key(denunciation, Compartment.IDENTITY), "identity", sealed));
    }

    /** Keeps a file that came with it, under the key of the content. */
    void keep(Denunciation denunciation, int position, Surrendered.File file) {
        var key = key(denunciation, Compartment.CONTENT);
        var about = new Sheet(Map.of("name", file.name(), "type", file.type()));
        em.createNativeQuery(
                        "insert into denunciation_file (denunciation_id, position, about, sealed) values (?1, ?2, ?3, ?4)")
                .setParameter(1, denunciation.id())
                .setParameter(2, position)
                .setParameter(3, seal(denunciation, key, "file.about." + position, about))
                .setParameter(4, Aes.seal(key, under(denunciation, "file." + position), file.bytes()))
                .executeUpdate();
    }

    /** The places of the files that came with it. */
    List<Integer> files(Denunciation denunciation) {
        List<?> rows = em.createNativeQuery(
                        "select position from denunciation_file where denunciation_id = ?1 order by position")
                .setParameter(1, denunciation.id())
                .getResultList();
        return rows.stream().map(Integer.class::cast).toList();
    }

    Optional<Surrendered.File> file(Denunciation denunciation, int position) {
        List<?> rows = em.createNativeQuery(
                        "select about, sealed from denunciation_file where denunciation_id = ?1 and position = ?2")
                .setParameter(1, denunciation.id())
                .setParameter(2, position)
                .getResultList();
        var key = key(denunciation, Compartment.CONTENT);
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> {
                    var about = open(denunciation, key, "file.about." + position, (byte[]) row[0]);
                    return new Surrendered.File(
                            about.get("name"),
                            about.get("type"),
                            Aes.open(key, under(denunciation, "file." + position), (byte[]) row[1]));
                })
                .findFirst();
    }

    /** Seals what the office writes into the case, under the key of the content. */
    byte[] seal(Denunciation denunciation, String place, Sheet sheet) {
        return seal(denunciation, Compartment.CONTENT, place, sheet);
    }

    byte[] seal(Denunciation denunciation, Compartment compartment, String place, Sheet sheet) {
        return seal(denunciation, key(denunciation, compartment), place, sheet);
    }

    Optional<Sheet> open(Denunciation denunciation, String place, byte[] sealed) {
        return sealed == null ? Optional.empty() : Optional.of(open(denunciation, Compartment.CONTENT, place, sealed));
    }

    Sheet open(Denunciation denunciation, Compartment compartment, String place, byte[] sealed) {
        return open(denunciation, key(denunciation, compartment), place, sealed);
    }

    private byte[] newKey(Denunciation denunciation, Compartment compartment) {
        var key = Aes.newKey();
        em.createNativeQuery("insert into denunciation_key (denunciation_id, compartment, wrapped) values (?1, ?2, ?3)")
                .setParameter(1, denunciation.id())
                .setParameter(2, compartment.name())
                .setParameter(3, wrapping.wrap(key, under(denunciation, "key." + compartment)))
                .executeUpdate();
        return key;
    }

    private byte[] key(Denunciation denunciation, Compartment compartment) {
        var wrapped = (byte[]) em.createNativeQuery("""
                        select wrapped from denunciation_key
                        where denunciation_id = ?1 and compartment = ?2 and recipient_id is null
                        """)
                .setParameter(1, denunciation.id())
                .setParameter(2, compartment.name())
                .getSingleResult();
        return wrapping.unwrap(wrapped, under(denunciation, "key." + compartment));
    }

    private static byte[] seal(Denunciation denunciation, byte[] key, String place, Sheet sheet) {
        return Aes.seal(key, under(denunciation, place), sheet.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet open(Denunciation denunciation, byte[] key, String place, byte[] sealed) {
        return Sheet.read(new String(Aes.open(key, under(denunciation, place), sealed), StandardCharsets.UTF_8));
    }

    /** Table and column, case and version: what is sealed fits this one place. */
    private static String under(Denunciation denunciation, String place) {
        return "denunciation_" + place + "|sealed|" + denunciation.uid() + "|" + VERSION;
    }
}

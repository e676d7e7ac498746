package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.files.StoredFile;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.CaseAct;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Reply;
import vn.hoiam.units.Unit;

/** The documents of all cases, and the books they are numbered in. */
@ApplicationScoped
public class CaseDocuments {

    @PersistenceContext
    EntityManager em;

    void add(CaseDocument document) {
        em.persist(document);
    }

    /** Keeps a copy; the same file is kept once. */
    void add(SignedCopy copy) {
        em.persist(copy);
    }

    /** Those of a case, newest first. Whoever shows them asks {@link vn.hoiam.petitions.Visibility} about the case first. */
    public List<CaseDocument> list(Petition petition) {
        return em.createQuery(
                        "select d from CaseDocument d where d.petition = :petition order by d.position desc",
                        CaseDocument.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** One of a case, with its unit. Whoever shows it asks {@link vn.hoiam.petitions.Visibility} about the case first. */
    CaseDocument get(PetitionNumber number, int position) {
        return em.createQuery("""
                        select d from CaseDocument d join fetch d.petition p join fetch p.unit join fetch d.unit
                        where p.number = :number and d.position = :position
                        """, CaseDocument.class)
                .setParameter("number", number)
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("documents.unknown"));
    }

    /** The same, which nobody else may change until the transaction ends. */
    CaseDocument take(PetitionNumber number, int position) {
        var document = get(number, position);
        em.lock(document, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(document);
        return document;
    }

    /** Which of its documents the next one of a case is. */
    int next(Petition petition) {
        return em.createQuery(
                                "select coalesce(max(d.position), 0) from CaseDocument d where d.petition = :petition",
                                Integer.class)
                        .setParameter("petition", petition)
                        .getSingleResult()
                + 1;
    }

    void remove(CaseDocument draft) {
        em.remove(draft);
    }

    /** The copies of a document, in the order in which they came. */
    public List<SignedCopy> copies(CaseDocument document) {
        return em.createQuery(
                        "select c from SignedCopy c join fetch c.file f where c.document = :document order by c.addedAt, f.position",
                        SignedCopy.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** What was signed in a case of the documents that go to its sender, in their order. Whoever shows it asks for the receipt first. */
    public List<SignedCopy> sent(Petition petition) {
        return em.createQuery("""
                        select c from SignedCopy c join fetch c.file f join fetch c.document d
                        where d.petition = :petition and d.kind <> vn.hoiam.documents.DocumentKind.FORWARDING_SLIP
                        order by d.position, c.addedAt, f.position
                        """, SignedCopy.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** Takes files for ever; those that nobody kept any more are missing in the count. */
    int claim(List<StoredFile> files) {
        return em.createQuery("update StoredFile f set f.claimed = true where f.name in :names")
                .setParameter("names", files.stream().map(StoredFile::name).toList())
                .executeUpdate();
    }

    /** The next number of a book; whoever takes one makes others of the same book wait until the transaction ends. */
    int nextSerial(Unit unit, int year, String symbol) {
        return ((Number) em.createNativeQuery("""
                        insert into document_book (unit_id, year, symbol, last) values (?1, ?2, ?3, 1)
                        on conflict (unit_id, year, symbol) do update set last = document_book.last + 1
                        returning last
                        """)
                        .setParameter(1, unit.id())
                        .setParameter(2, year)
                        .setParameter(3, symbol)
                        .getSingleResult())
                .intValue();
    }

    /** A number that another register gave: the book goes on after it. */
    void reach(Unit unit, int year, DocumentNumber number) {
        em.createNativeQuery("""
                        insert into document_book (unit_id, year, symbol, last) values (?1, ?2, ?3, ?4)
                        on conflict (unit_id, year, symbol) do update set last = greatest(document_book.last, excluded.last)
                        """)
                .setParameter(1, unit.id())
                .setParameter(2, year)
                .setParameter(3, number.symbol())
                .setParameter(4, number.serial())
                .executeUpdate();
    }

    /** Whether a unit has issued something under this number in the year of a day. */
    boolean isTaken(Unit unit, DocumentNumber number, LocalDate day) {
        return em.createQuery("""
                        select count(d) from CaseDocument d
                        where d.unit = :unit and d.symbol = :symbol and d.serial = :serial
                          and d.issuedOn between :first and :last
                        """, Long.class)
                        .setParameter("unit", unit)
                        .setParameter("symbol", number.symbol())
                        .setParameter("serial", number.serial())
                        .setParameter("first", day.withDayOfYear(1))
                        .setParameter("last", day.withDayOfYear(day.lengthOfYear()))
                        .getSingleResult()
                > 0;
    }

    /** The last act of one of these kinds that was done to a case. */
    Optional<CaseAct> lastAct(Petition petition, Act... acts) {
        return em.createQuery(
                        "select a from CaseAct a where a.petition = :petition and a.act in :acts order by a.id desc",
                        CaseAct.class)
                .setParameter("petition", petition)
                .setParameter("acts", List.of(acts))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last wording of a reply that was drafted, proposed or sent. */
    Optional<Reply> lastReply(Petition petition) {
        return em.createQuery("select r from Reply r where r.petition = :petition order by r.id desc", Reply.class)
                .setParameter("petition", petition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

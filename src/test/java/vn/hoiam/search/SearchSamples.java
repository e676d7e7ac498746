package vn.hoiam.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.plans.PlanSamples;

/** A node that searches a database: both indexes in a folder of its own, and who follows the journal. */
final class SearchSamples implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final Section FIRST = new Section(Order.BEST, 0, 20);
    static final Locale VIETNAMESE = new Locale("vi");

    final Path folder;
    final Indexes indexes = new Indexes();
    final Following following = new Following();
    final Finding finding = new Finding();
    final Search search = new Search();

    private final EntityManager em;

    SearchSamples(EntityManager em, Office office, Path folder, Changes changes) {
        this.em = em;
        this.folder = folder;
        System.setProperty("hoiam.index", folder.toString());
        changes.em = em;
        following.changes = changes;
        following.released = new ReleasedTexts();
        following.released.em = em;
        following.cases = new CaseTexts();
        following.cases.em = em;
        following.plans = new PlanTexts();
        following.plans.plans = PlanSamples.plans(em);
        following.plans.signed = PlanSamples.signed(em);
        following.indexes = indexes;
        finding.indexes = indexes;
        search.finding = finding;
        search.released = office.released();
        search.decisions = office.decisions();
        search.plans = following.plans;
        search.units = office.units();
    }

    /** A node in a transaction that is not committed: it hears of what happens there all the same. */
    static SearchSamples inside(EntityManager em, Office office) {
        return new SearchSamples(em, office, newFolder(), new EagerChanges());
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("hoiam-index");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Brings both indexes up to date. */
    SearchSamples follow() {
        em.flush();
        em.clear();
        for (var scope : Scope.values()) {
            following.follow(scope);
        }
        return this;
    }

    Found find(String typed) {
        return find(typed, PublicFilter.all(TODAY));
    }

    Found find(String typed, PublicFilter filter) {
        return search.find(Words.of(typed), filter, FIRST, VIETNAMESE);
    }

    /** The numbers of the petitions that everybody finds. */
    List<PetitionNumber> numbers(String typed) {
        return find(typed).hits().stream()
                .filter(hit -> hit.matter() == Matter.PETITION)
                .map(hit -> hit.petition().number())
                .toList();
    }

    DeskSearch desk(Office office, CurrentUser official) {
        var desk = new DeskSearch();
        desk.finding = finding;
        desk.visibility = office.visibility(official);
        desk.petitions = office.petitions();
        desk.files = office.attachmentTexts();
        desk.units = office.units();
        return desk;
    }

    /** What an official finds of everything. */
    DeskFound desk(Office office, CurrentUser official, String typed) {
        return desk(office, official).find(Words.of(typed), DeskFilter.all(TODAY), FIRST);
    }

    /** What others have sent about the same. */
    Neighbours neighbours(Office office) {
        var neighbours = new Neighbours();
        neighbours.alike = alike();
        neighbours.released = office.released();
        neighbours.units = office.units();
        neighbours.clock = office.clock();
        return neighbours;
    }

    DeskNeighbours deskNeighbours(Office office, CurrentUser official) {
        var neighbours = new DeskNeighbours();
        neighbours.alike = alike();
        neighbours.visibility = office.visibility(official);
        neighbours.petitions = office.petitions();
        neighbours.units = office.units();
        return neighbours;
    }

    private Alike alike() {
        var alike = new Alike();
        alike.finding = finding;
        return alike;
    }

    /** How many texts of an index have this word, those that were deleted and still lie there too. */
    int traces(Scope scope, String folded) {
        return indexes.get(scope).ask(searcher -> searcher.getIndexReader()
                .docFreq(new org.apache.lucene.index.Term(Fields.FOLDED, folded)));
    }

    @Override
    public void close() {
        indexes.close();
        System.clearProperty("hoiam.index");
        try (var left = Files.walk(folder)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}

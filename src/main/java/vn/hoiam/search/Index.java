package vn.hoiam.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import vn.hoiam.language.VietnameseAnalyzer;

/**
 * One folder in which texts are found by their words. It is never the only place of anything: where it is missing, from an older
 * release, cut off or full of something else, it is emptied, and whoever follows the journal fills it again.
 */
final class Index implements AutoCloseable {

    /** Asks something of the index as it is at one moment. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private static final double MEGABYTES_IN_HAND = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Index(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, settings());
        this.searchers = new SearcherManager(writer, true, false, new SearcherFactory());
    }

    /** Opens the folder; what cannot be trusted in it is thrown away first. Refuses while another portal works on it. */
    static Index open(Path folder) {
        try {
            provide(folder);
            var directory = FSDirectory.open(folder);
            try (var alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                alone.ensureValid();
                if (!isSound(directory)) {
                    empty(directory);
                }
            }
            return new Index(directory);
        } catch (LockObtainFailedException held) {
            throw new IllegalStateException("another portal works on the index in " + folder, held);
        } catch (IOException failed) {
            throw new IndexDamaged(failed);
        }
    }

    private static void provide(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Whether every byte is as it was written. What is merely empty is not. */
    private static boolean isSound(Directory directory) {
        try (var reader = DirectoryReader.open(directory)) {
            for (var part : reader.leaves()) {
                part.reader().checkIntegrity();
            }
            return Place.read(reader.getIndexCommit().getUserData().entrySet()).format() == Place.FORMAT;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static IndexWriterConfig settings() {
        var merging = new TieredMergePolicy();
        // What has to be gone is gone from the disk as well, wherever it lies.
        merging.setForceMergeDeletesPctAllowed(0);
        var analyzers = Map.<String, Analyzer>of(
                Fields.TONED, VietnameseAnalyzer.TONED,
                Fields.TONED_PAIRS, VietnameseAnalyzer.TONED_PAIRS,
                Fields.FOLDED_PAIRS, VietnameseAnalyzer.FOLDED_PAIRS);
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(VietnameseAnalyzer.FOLDED, analyzers))
                .setRAMBufferSizeMB(MEGABYTES_IN_HAND)
                .setMergePolicy(merging)
                .setCommitOnClose(false);
    }

    /** How far it has come, as it would be found after the plug was pulled. */
    Place place() {
        return Place.read(writer.getLiveCommitData());
    }

    /** These documents, and no others, are now what is told of the thing with this uid; none where it is no more. */
    void put(String uid, List<Document> documents) {
        change(() -> {
            if (documents.isEmpty()) {
                writer.deleteDocuments(new Term(Fields.UID, uid));
            } else {
                writer.updateDocuments(new Term(Fields.UID, uid), documents);
            }
        });
    }

    /** The same where nothing was told of it before. */
    void add(List<Document> documents) {
        change(() -> writer.addDocuments(documents));
    }

    /** Everything of these matters is now this. */
    void replace(List<Matter> matters, List<Document> documents) {
        change(() -> {
            writer.deleteDocuments(new TermInSetQuery(
                    Fields.MATTER,
                    matters.stream().map(Enum::name).map(BytesRef::new).toList()));
            writer.addDocuments(documents);
        });
    }

    void clear() {
        change(writer::deleteAll);
    }

    /** Takes what was deleted off the disk now, and not when the space is wanted. */
    void forget() {
        change(() -> writer.forceMergeDeletes(true));
    }

    /** From now on all that was put is found, and this place is where to go on, whatever happens. */
    void commit(Place place) {
        change(() -> {
            writer.setLiveCommitData(place.written().entrySet());
            writer.commit();
        });
        refresh();
    }

    /** From now on all that was put is found. */
    void refresh() {
        change(searchers::maybeRefreshBlocking);
    }

    <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException failed) {
            throw new IndexDamaged(failed);
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException | AlreadyClosedException failed) {
            throw new IndexDamaged(failed);
        }
    }

    /** What was not committed is lost, as if the plug had been pulled. */
    @Override
    public void close() {
        change(() -> {
            try (directory;
                    writer;
                    searchers) {
                writer.rollback();
            }
        });
    }
}

package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.files.StoredFile;
import vn.hoiam.papers.Docx;
import vn.hoiam.papers.Pdf;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;

/** The counter where documents are read, and taken along as files by those who handle the case. */
@ApplicationScoped
@Transactional
public class Reading {

    @Inject
    Clock clock;

    @Inject
    DocumentRights rights;

    @Inject
    Petitions petitions;

    @Inject
    CaseDocuments documents;

    /** The case with what was issued in it and what is being drafted, for whoever may read it. */
    public Dossier open(PetitionNumber number) {
        var petition = petitions.get(number);
        rights.mustRead(petition);
        return new Dossier(petition, documents.list(petition), rights.mayDraft(petition));
    }

    /** One document with its signed copies; without what tells of its sender for those who do not see that. */
    public OpenDocument open(PetitionNumber number, int position) {
        var document = documents.get(number, position);
        rights.mustRead(document.petition());
        var seesAll = rights.seesAll(document.petition());
        var wording = seesAll ? document.wording() : document.wording().masked(personal(document.petition()));
        return new OpenDocument(
                document,
                wording,
                OfficePaper.of(document, wording, LocalDate.now(clock)).paper(),
                documents.copies(document),
                seesAll,
                rights.mayWorkOn(document),
                rights.mayIssue(document),
                rights.signatory(document));
    }

    /** What tells of the sender, as it was filled in. */
    private List<String> personal(Petition petition) {
        return Stream.concat(
                        petition.contact().words().stream(),
                        petitions.particulars(petition).entrySet().stream()
                                .filter(said -> said.getKey().isPersonal())
                                .map(Map.Entry::getValue))
                .toList();
    }

    public byte[] docx(PetitionNumber number, int position) {
        return Docx.of(paper(number, position).paper());
    }

    public byte[] pdf(PetitionNumber number, int position) {
        return Pdf.of(paper(number, position).paper());
    }

    /** What a document is called as a file, without the ending: {@code 12_TB-UBND}. */
    public String name(PetitionNumber number, int position) {
        var document = seen(number, position);
        return document.number() == null
                ? "du-thao-" + number + "-" + position
                : document.number().toString().replaceAll("[^\\p{L}\\p{N}-]", "_");
    }

    /** A file that was handed in as the signed copy of a document. */
    public StoredFile copy(PetitionNumber number, int position, String file) {
        return documents.copies(seen(number, position)).stream()
                .map(SignedCopy::file)
                .filter(copy -> copy.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("documents.unknown"));
    }

    /** What has its number, and an act may rest on. */
    public List<CaseDocument> issued(Petition petition) {
        rights.mustRead(petition);
        return documents.list(petition).stream()
                .filter(document -> document.state().isIssued())
                .toList();
    }

    private OfficePaper paper(PetitionNumber number, int position) {
        var document = seen(number, position);
        return OfficePaper.of(document, document.wording(), LocalDate.now(clock));
    }

    private CaseDocument seen(PetitionNumber number, int position) {
        var document = documents.get(number, position);
        rights.mustRead(document.petition());
        rights.mustSeeAll(document.petition());
        return document;
    }
}

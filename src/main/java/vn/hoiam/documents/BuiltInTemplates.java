package vn.hoiam.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.store.ReleaseFile;
import vn.hoiam.texts.Bilingual;

/** The templates as this release brings them: rows of a table, and the text of each in a file beside it. */
final class BuiltInTemplates {

    private static final String TABLE = "/db/law/documents.csv";
    private static final String FOLDER = "/db/law/documents/";
    private static final List<Template> ALL =
            new ReleaseFile(TABLE).rows().stream().map(BuiltInTemplates::read).toList();

    private BuiltInTemplates() {}

    static List<Template> list(LocalDate day) {
        return ALL.stream().filter(template -> template.isInForceOn(day)).toList();
    }

    static Optional<Template> find(DocumentKind kind, PetitionKind petition, LocalDate day) {
        return list(day).stream()
                .filter(template -> template.suits(kind, petition))
                .findFirst();
    }

    private static Template read(CSVRecord row) {
        var code = row.get("code");
        return new Template(
                code,
                DocumentKind.valueOf(row.get("kind")),
                Set.of(row.get("petition_kinds").split(";")),
                new Wording(
                        row.get("subject"),
                        known(row.get("addressee")),
                        RichText.typed(new ReleaseFile(FOLDER + code + ".html").text()),
                        known(row.get("recipients").replace('|', '\n')),
                        Authority.valueOf(row.get("authority"))),
                new Bilingual(row.get("legal_basis_vi"), row.get("legal_basis_en")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_until").isEmpty() ? null : LocalDate.parse(row.get("valid_until")),
                null);
    }

    private static String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

package vn.hoiam.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The signed paper of a document, or its digital signature, was put into the file; kind and hash of it are sealed. */
public record DocumentSigned(
        UUID subject,
        Unit unit,
        DocumentKind document,
        DocumentNumber number,
        LocalDate day,
        List<String> seals,
        String actor)
        implements Fact {

    public DocumentSigned {
        seals = List.copyOf(seals);
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.named(document), number.toString(), FactWords.day(day));
    }

    @Override
    public Map<String, String> sealed() {
        var sealed = new TreeMap<String, String>();
        for (int i = 0; i < seals.size(); i++) {
            sealed.put("file." + (i + 1), seals.get(i));
        }
        return sealed;
    }
}

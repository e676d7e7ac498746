package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import vn.hoiam.petitions.AttachmentTexts;

/**
 * What officials find petitions by: subject and text as they were sent, the signed reply, and the words of PDFs sent along. Who sent them, and how they are reached,
 * is not asked for. What stands in the files that came with them was read elsewhere.
 */
@ApplicationScoped
@Transactional
public class CaseTexts implements Sources {

    private static final String CASES = """
            select p.id, cast(p.uid as text), p.number, p.kind, p.sector, p.status, p.unit_id, p.submitted_at, p.reply_due_on,
              p.answered_at, p.closed_at, p.subject, p.text, r.text, p.for_leader, p.next_due_on, p.in_charge,
              (select left(string_agg(f.text, e'\\n' order by a.position), ?3) from attachment a join stored_file f on f.name = a.file
               where a.petition_id = p.id)
            from petition p left join reply r on r.petition_id = p.id and r.stage = 'SENT'
            """;

    @PersistenceContext
    EntityManager em;

    @Override
    public long count() {
        return ((Number) em.createNativeQuery("select count(*) from petition").getSingleResult()).longValue();
    }

    @Override
    public List<Source> after(long id, int most) {
        return read(em.createNativeQuery(CASES + " where p.id > ?1 order by p.id limit ?2")
                .setParameter(1, id)
                .setParameter(2, most)
                .setParameter(3, AttachmentTexts.MOST_LETTERS)
                .getResultList());
    }

    @Override
    public List<Source> of(Collection<String> uids) {
        return read(em.createNativeQuery(CASES + " where p.uid = any (cast(?1 as uuid[]))")
                .setParameter(1, "{" + String.join(",", uids) + "}")
                .setParameter(3, AttachmentTexts.MOST_LETTERS)
                .getResultList());
    }

    private static List<Source> read(List<?> rows) {
        return rows.stream()
                .map(row -> new Row((Object[]) row))
                .map(row -> new Source(row.number(0), row.text(1), List.of(document(row))))
                .toList();
    }

    private static Document document(Row row) {
        return new Fields(Matter.PETITION, row.text(2))
                .word(Fields.UID, row.text(1))
                .text(row.text(11), row.text(12), row.text(13), row.text(17), row.text(2))
                .counted(
                        Matter.PETITION,
                        row.text(6),
                        row.text(4),
                        row.text(3),
                        row.text(5),
                        Integer.toString(row.yearOf(7)))
                .day(Fields.DAY, Fields.day(row.moment(7)))
                .at(row.moment(7))
                .day(Fields.LATE, Fields.lateFrom(row.day(8), row.moment(9), row.moment(10)))
                .day(
                        Fields.DUE,
                        row.day(15) == null ? Fields.NEVER : (int) row.day(15).toEpochDay())
                .word(Fields.CONFIDED, row.is(14) ? Fields.YES : null)
                .word(Fields.CLOSED, row.moment(10) != null ? Fields.YES : null)
                .word(Fields.OFFICIAL, row.text(16))
                .document();
    }
}

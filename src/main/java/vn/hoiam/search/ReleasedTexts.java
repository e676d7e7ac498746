package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.PublicState;

/**
 * What an officer has released of petitions, and published decisions: all that the public index is made of. The question asks for no
 * column that is not public, so that none can come into it.
 */
@ApplicationScoped
@Transactional
public class ReleasedTexts implements Sources {

    private static final String PUBLIC = """
            select p.id, cast(p.uid as text), p.number, p.kind, p.sector, p.status, p.unit_id, p.submitted_at, p.reply_due_on,
              p.answered_at, p.closed_at, p.public_subject, p.public_text, p.public_reply, p.released_at,
              d.words, d.published_at, a.document_number
            from petition p
            left join lateral (
                select words, published_at from decision_wording where petition_id = p.id order by id desc limit 1) d on true
            left join case_act a on d.words is not null and a.petition_id = p.id and a.act = 'SIGN'
            where (p.released_at is not null or d.words is not null)
            """;

    @PersistenceContext
    EntityManager em;

    @Override
    public long count() {
        return ((Number) em.createNativeQuery("select count(*) from petition where released_at is not null")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public List<Source> after(long id, int most) {
        return read(em.createNativeQuery(PUBLIC + " and p.id > ?1 order by p.id limit ?2")
                .setParameter(1, id)
                .setParameter(2, most)
                .getResultList());
    }

    @Override
    public List<Source> of(Collection<String> uids) {
        return read(em.createNativeQuery(PUBLIC + " and p.uid = any (cast(?1 as uuid[]))")
                .setParameter(1, "{" + String.join(",", uids) + "}")
                .getResultList());
    }

    private static List<Source> read(List<?> rows) {
        return rows.stream().map(row -> source(new Row((Object[]) row))).toList();
    }

    private static Source source(Row row) {
        var documents = new ArrayList<Document>();
        var uid = row.text(1);
        if (row.moment(14) != null) {
            documents.add(petition(row, uid));
        }
        if (row.text(15) != null) {
            documents.add(decision(row, uid));
        }
        return new Source(row.number(0), uid, documents);
    }

    private static Document petition(Row row, String uid) {
        return common(Matter.PETITION, row, uid, PublicState.of(PetitionStatus.valueOf(row.text(5))))
                .at(row.moment(14))
                .day(Fields.LATE, Fields.lateFrom(row.day(8), row.moment(9), row.moment(10)))
                .text(row.text(11), row.text(12), row.text(13), row.text(2))
                .document();
    }

    private static Document decision(Row row, String uid) {
        return common(Matter.DECISION, row, uid, PublicState.ANSWERED)
                .at(row.moment(16))
                .day(Fields.LATE, Fields.NEVER)
                .text(null, row.text(15), row.text(17), row.text(2))
                .document();
    }

    private static Fields common(Matter matter, Row row, String uid, PublicState state) {
        return new Fields(matter, row.text(2))
                .word(Fields.UID, uid)
                .day(Fields.DAY, Fields.day(row.moment(7)))
                .counted(matter, row.text(6), row.text(4), row.text(3), state.name(), Integer.toString(row.yearOf(7)));
    }
}

package vn.hoiam.documents;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.hoiam.calendar.Now;
import vn.hoiam.law.Ground;
import vn.hoiam.petitions.CaseAct;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Reply;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/**
 * What a case says in the place of each placeholder, for those who handle it.
 *
 * @param ground that of the act the document is for; null where none is chosen
 * @param last the last act whose reasons the document gives; null where there is none
 * @param reply the reply as it is in hand; null where there is none
 * @param basis the legal basis of the step
 */
record CaseWords(
        Petition petition,
        Map<Particular, String> particulars,
        Ground ground,
        CaseAct last,
        Reply reply,
        Bilingual basis,
        LocalDate today) {

    Map<Placeholder, String> all() {
        var all = new EnumMap<Placeholder, String>(Placeholder.class);
        all.put(Placeholder.NUMBER, petition.number().value());
        all.put(
                Placeholder.KIND,
                lower(Texts.of(Texts.VIETNAMESE, petition.kind().textKey())));
        all.put(Placeholder.SUBJECT, petition.subject());
        all.put(Placeholder.RECEIVED, day(LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM)));
        all.put(Placeholder.UNIT, petition.unit().fullName().vi());
        all.put(
                Placeholder.COMMITTEE,
                Texts.of(
                        Texts.VIETNAMESE,
                        "documents.paper.committee",
                        petition.unit().fullName().vi()));
        all.put(Placeholder.TODAY, day(today));
        put(all, Placeholder.SENDER, petition.contact().name());
        put(all, Placeholder.ADDRESS, particulars.get(Particular.HOME_ADDRESS));
        // A second complaint is against the first decision: Law on Complaints 02/2011, Art. 33.
        put(all, Placeholder.AGAINST, particulars.get(Particular.FIRST_DECISION));
        put(all, Placeholder.AGAINST, particulars.get(Particular.AGAINST));
        put(all, Placeholder.NOTICE_DUE, dayOrNull(petition.promise().notifyDueOn()));
        put(all, Placeholder.DUE, dayOrNull(petition.promise().replyDueOn()));
        put(all, Placeholder.GROUND, ground == null ? null : lower(ground.name().vi()));
        put(
                all,
                Placeholder.GROUND_BASIS,
                ground == null ? null : ground.legalBasis().vi());
        put(all, Placeholder.REASONS, last == null ? null : last.words());
        put(all, Placeholder.PROPOSED, reply == null ? null : reply.text());
        put(all, Placeholder.BASIS, basis == null ? null : basis.vi());
        return all;
    }

    private static void put(Map<Placeholder, String> all, Placeholder what, String said) {
        if (said != null && !said.isBlank()) {
            all.put(what, said.strip());
        }
    }

    private static String dayOrNull(LocalDate day) {
        return day == null ? null : day(day);
    }

    private static String day(LocalDate day) {
        return Texts.date(Texts.VIETNAMESE, day);
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }
}

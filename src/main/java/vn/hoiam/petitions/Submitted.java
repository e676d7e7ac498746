package vn.hoiam.petitions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hoiam.files.Bundle;
import vn.hoiam.petitions.Particular.Need;
import vn.hoiam.routing.Concerned;

/** A form that has passed its checks: what is kept of it. */
record Submitted(
        PetitionKind kind,
        String sector,
        String subject,
        String text,
        Place place,
        Contact contact,
        boolean wantsPublication,
        Concerned concerned,
        Map<Particular, String> particulars,
        Bundle enclosed,
        Arrival arrival) {

    private static final int SUBJECT_FROM_TEXT = 120;

    /** Without a subject line the beginning of the text stands in for it, and the other way round. */
    static Submitted from(PetitionForm form, Arrival arrival) {
        var subject = Written.line(form.getSubject());
        var text = Written.lines(form.getText());
        var kind = PetitionKind.find(form.getKind()).orElseThrow();
        return new Submitted(
                kind,
                form.getSector(),
                subject == null ? beginning(Written.line(text)) : subject,
                text == null ? subject : text,
                new Place(Written.line(form.getAddress()), form.getLat(), form.getLng()),
                form.contact(),
                form.isPublish() && kind.mayBePublished() && !form.isAboutOfficials(),
                form.concerned().orElse(null),
                form.particulars(),
                form.getEnclosed(),
                arrival);
    }

    /** A part of a petition: sent by the same citizen, at the same moment, from the same place, with the same files. */
    static Submitted part(Petition sent, PartForm form, Map<Particular, String> particulars, Bundle enclosed) {
        var kind = form.kind();
        var asked = new EnumMap<Particular, String>(Particular.class);
        particulars.forEach((field, value) -> {
            if (kind.need(field) != Need.NONE) {
                asked.put(field, value);
            }
        });
        return new Submitted(
                kind,
                sent.sector(),
                Written.line(form.getSubject()),
                Written.lines(form.getText()),
                sent.place(),
                sent.contact(),
                sent.wantsPublication() && kind.mayBePublished(),
                sent.concern().concerned(),
                asked,
                enclosed,
                new Arrival(
                        sent.arrived().channel(),
                        sent.submittedAt(),
                        sent.arrived().enteredAt(),
                        false,
                        null,
                        sent.arrived().conveyance()));
    }

    Submitted {
        particulars = Collections.unmodifiableMap(new LinkedHashMap<>(particulars));
    }

    /** How information that is asked for is to be delivered; empty for every other kind. */
    Optional<Delivery> delivery() {
        return Delivery.find(particulars.get(Particular.DELIVERY));
    }

    /** Whether it says whom it is about, and is about the conduct of officials. */
    boolean isAboutOfficials() {
        return concerned != null && kind.isAboutOfficials(sector);
    }

    /** Everything its sender wrote, by the name of its field: what the journal seals. */
    Map<String, String> sealed() {
        var sealed = new TreeMap<>(Map.of("subject", subject, "text", text));
        putIfSaid(sealed, "address", place.address());
        putIfSaid(sealed, "name", contact.name());
        putIfSaid(sealed, "phone", contact.phone());
        putIfSaid(sealed, "email", contact.email());
        putIfSaid(sealed, Particular.CONCERNED.field(), concerned == null ? null : concerned.name());
        particulars.forEach((field, value) -> sealed.put(field.field(), value));
        var position = 1;
        for (var seal : enclosed.seals()) {
            sealed.put("file." + position++, seal);
        }
        return sealed;
    }

    private static void putIfSaid(Map<String, String> sealed, String field, String value) {
        if (value != null) {
            sealed.put(field, value);
        }
    }

    private static String beginning(String line) {
        if (line.length() <= SUBJECT_FROM_TEXT) {
            return line;
        }
        var lastBlank = line.lastIndexOf(' ', SUBJECT_FROM_TEXT);
        return line.substring(0, lastBlank > 0 ? lastBlank : SUBJECT_FROM_TEXT).strip() + "…";
    }
}

package vn.hoiam.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.hoiam.calendar.Now;
import vn.hoiam.files.StoredFile;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.routing.Bodies;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.UnitRow;

/** Petitions and units written down as JSON. What is not known yet is left out. */
final class Written {

    /** Looked up once: the look-up reads the whole class path. */
    static final JsonProvider JSON = JsonProvider.provider();

    static final String PETITIONS = "/api/v1/petitions";

    private Written() {}

    /** The answer to a submission. It tells of that day only, so that it can be repeated to the letter at any time. */
    static JsonObject receipt(Receipt receipt) {
        var told = JSON.createObjectBuilder()
                .add("number", receipt.number().value())
                .add("receiptCode", receipt.code().digits())
                .add("kind", receipt.kind().code())
                .add("subject", receipt.subject())
                .add("unit", unit(receipt.unitCode(), receipt.unitName()));
        Bodies.find(receipt.ruled().body()).ifPresent(body -> told.add("body", unit(body.code(), body.name())));
        return told.add("status", receipt.kind().procedure().beginning("SUBMIT"))
                .add("submittedAt", moment(receipt.submittedAt()))
                .add("notifyDueOn", day(receipt.promise().notifyDueOn()))
                .add("replyDueOn", day(receipt.promise().replyDueOn()))
                .add("links", links(receipt.number()).add("follow", "/petitions/follow"))
                .build();
    }

    private static JsonValue day(LocalDate day) {
        return day == null ? JsonValue.NULL : JSON.createValue(day.toString());
    }

    static JsonObject row(PublicRow row, UnitRow unit) {
        var petition = JSON.createObjectBuilder()
                .add("number", row.number().value())
                .add("unit", unit(unit.code(), unit.fullName()))
                .add("status", row.status().name())
                .add("kind", row.kind().code())
                .add("sector", row.sector())
                .add("subject", row.subject())
                .add("text", row.text());
        put(petition, "submittedAt", row.submittedAt());
        put(petition, "answeredAt", row.answeredAt());
        put(petition, "releasedAt", row.releasedAt());
        return petition.add("links", links(row.number())).build();
    }

    static JsonObjectBuilder unit(String code, Bilingual name) {
        return JSON.createObjectBuilder()
                .add("code", code)
                .add("name", name.vi())
                .add("nameEn", name.en());
    }

    static JsonObjectBuilder links(PetitionNumber number) {
        return JSON.createObjectBuilder()
                .add("self", address(number))
                .add("page", "/petitions/petition?number=" + number);
    }

    static String address(PetitionNumber number) {
        return PETITIONS + "/" + number;
    }

    static void put(JsonObjectBuilder object, String name, Instant moment) {
        if (moment != null) {
            object.add(name, moment(moment));
        }
    }

    static void put(JsonObjectBuilder object, String name, LocalDate day) {
        object.add(name, day.toString());
    }

    private static String moment(Instant moment) {
        return OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), Now.VIETNAM)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A photo as it was released: without the name its sender gave it, which may tell of a person. */
    static JsonObject photo(StoredFile photo) {
        return JSON.createObjectBuilder()
                .add("file", "/files/" + photo.name())
                .add("preview", "/files/" + photo.name() + "/preview")
                .add("width", photo.width())
                .add("height", photo.height())
                .build();
    }
}

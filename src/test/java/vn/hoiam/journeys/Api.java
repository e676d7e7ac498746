package vn.hoiam.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** The portal as a program sees it. */
record Api(Wire wire) {

    static final String PETITIONS = "/api/v1/petitions";

    static String petition(String subject) {
        return Json.createObjectBuilder()
                .add("kind", "feedback")
                .add("subject", subject)
                .add("text", "Rác đổ bên đường từ tuần trước chưa ai dọn, mùi rất khó chịu.")
                .add("sector", "MOI_TRUONG")
                .add("unit", "11953")
                .add("publish", true)
                .build()
                .toString();
    }

    WireAnswer submit(String key, String body) {
        return wire.with("Idempotency-Key", key).post(PETITIONS, "application/json", body);
    }

    static JsonObject json(WireAnswer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static Ticket ticket(WireAnswer created) {
        var receipt = json(created);
        return new Ticket(receipt.getString("number"), receipt.getString("receiptCode"));
    }
}

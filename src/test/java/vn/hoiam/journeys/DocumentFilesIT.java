package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents over the wire: who gets them as files, and what the answers allow a browser. */
class DocumentFilesIT {

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void are_handed_to_those_who_handle_the_case_as_downloads_and_are_not_there_for_anybody_else() {
        var clerk = Sessions.of(wire, "canbo.11953");
        var number = DocumentsJourney.caseWithDocuments(clerk);
        var query = "?number=" + number + "&document=1";

        for (var kind : List.of("docx", "pdf")) {
            var answer = clerk.get("/files/documents/" + kind + query);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                    .startsWith("attachment; filename=\"du-thao-" + number + "-1." + kind + "\""));
            assertThat(answer.header("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        }
        for (var other : List.of(
                wire, Sessions.of(wire, "canbo.12205"), Sessions.of(wire, "thanhtra"), Sessions.of(wire, "quantri"))) {
            assertThat(other.get("/files/documents/pdf" + query).status()).isEqualTo(404);
            assertThat(other.get("/files/documents/docx" + query).status()).isEqualTo(404);
        }
        assertThat(Sessions.of(wire, "canbo.12205")
                        .get("/desk/documents/document" + query)
                        .status())
                .isEqualTo(404);
        assertThat(Sessions.of(wire, "thanhtra")
                        .get("/desk/documents/document" + query)
                        .status())
                .isEqualTo(200);
        for (var path : List.of(
                "/files/documents/pdf",
                "/files/documents/pdf?number=" + number,
                "/files/documents/pdf?number=" + number + "&document=99999999999",
                "/files/documents/pdf?number=" + number + "&document=77",
                "/files/documents/exe" + query,
                "/files/documents/" + query,
                "/files/documents/signed" + query,
                "/files/documents/signed" + query + "&file=00000000000000000000000000000000",
                "/en/files/documents/pdf" + query)) {
            assertThat(clerk.get(path).status()).as(path).isEqualTo(404);
        }
    }
}

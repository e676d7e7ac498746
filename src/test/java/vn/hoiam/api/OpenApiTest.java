package vn.hoiam.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoiam.petitions.DeadlineState;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.sectors.Sector;

/** The description of the API says what the API does. */
class OpenApiTest {

    private final JsonObject document = read();

    @Test
    void describes_every_call_and_no_other() {
        var built = new TreeSet<String>();
        for (var endpoint :
                List.of(PetitionsEndpoint.class, UnitsEndpoint.class, SectorsEndpoint.class, OpenApiEndpoint.class)) {
            for (var method : endpoint.getDeclaredMethods()) {
                var verb = Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(found -> found != null)
                        .findFirst();
                var below = method.getAnnotation(Path.class);
                verb.ifPresent(found -> built.add(found.value() + " "
                        + endpoint.getAnnotation(Path.class).value().replace("/v1", "")
                        + (below == null ? "" : below.value())));
            }
        }

        var described = new TreeSet<String>();
        document.getJsonObject("paths").forEach((path, calls) -> ((JsonObject) calls)
                .keySet()
                .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(built);
    }

    @Test
    void knows_the_words_of_the_house() {
        assertThat(words("Kind"))
                .isEqualTo(names(Stream.of(PetitionKind.values()).map(PetitionKind::code)));
        assertThat(schema("Sector").getString("pattern")).isEqualTo("^" + Sector.CODE + "$");
        assertThat(words("Status")).isEqualTo(names(Stream.of(PetitionStatus.values())));
        assertThat(words("PublicState")).isEqualTo(names(Stream.of(PublicState.values())));
        assertThat(words("DeadlineState")).isEqualTo(names(Stream.of(DeadlineState.values())));
        assertThat(strings(schema("Problem")
                        .getJsonObject("properties")
                        .getJsonObject("type")
                        .getJsonArray("enum")))
                .isEqualTo(names(Stream.of(ProblemKind.values()).map(ProblemKind::type)));
    }

    @Test
    void knows_how_much_a_form_takes() {
        assertThat(most("subject")).isEqualTo(PetitionForm.MOST_SUBJECT);
        assertThat(most("text")).isEqualTo(PetitionForm.MOST_TEXT);
        assertThat(most("place", "address")).isEqualTo(PetitionForm.MOST_ADDRESS);
        assertThat(most("contact", "name")).isEqualTo(PetitionForm.MOST_NAME);
    }

    @Test
    void refers_only_to_what_it_describes() {
        var references = Pattern.compile("\"\\$ref\":\"#/([^\"]+)\"").matcher(document.toString());
        var pointers = new ArrayList<String>();
        while (references.find()) {
            pointers.add("/" + references.group(1));
        }

        assertThat(pointers).isNotEmpty().allSatisfy(pointer -> assertThat(
                        Json.createPointer(pointer).containsValue(document))
                .as(pointer)
                .isTrue());
    }

    @Test
    void gives_an_example_that_would_be_taken_in() {
        var example = Json.createPointer("/paths/~1petitions/post/requestBody/content/application~1json/example")
                .getValue(document);

        assertThat(PetitionReader.read(example.toString()).problems()).isEmpty();
    }

    private int most(String... path) {
        var schema = schema("NewPetition");
        for (var name : path) {
            schema = schema.getJsonObject("properties").getJsonObject(name);
        }
        return schema.getInt("maxLength");
    }

    private List<String> words(String schema) {
        return strings(schema(schema).getJsonArray("enum"));
    }

    private JsonObject schema(String name) {
        return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private static List<String> strings(JsonArray words) {
        return words.getValuesAs(JsonString::getString);
    }

    private static List<String> names(Stream<?> words) {
        return words.map(Object::toString).toList();
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(new StringReader(OpenApiEndpoint.document()))) {
            return reader.readObject();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

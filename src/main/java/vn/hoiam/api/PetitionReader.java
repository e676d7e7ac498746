package vn.hoiam.api;

import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoiam.petitions.Particular;
import vn.hoiam.petitions.PetitionForm;

/**
 * Reads a petition as a program writes it. It knows the names and types of the document and nothing else: what a petition
 * must say is the form's own affair. Members it does not know it passes over.
 */
final class PetitionReader {

    private static final int DEEPEST = 20;
    private static final JsonParserFactory PARSERS = Written.JSON.createParserFactory(Map.of());
    // The same name twice: two readers might see two different petitions.
    private static final JsonReaderFactory READERS =
            Written.JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));

    private final List<Flaw> flaws = new ArrayList<>();

    private PetitionReader() {}

    /** The form the document fills in. */
    static PetitionForm read(String json) {
        var document = parse(json);
        if (!(document instanceof JsonObject petition)) {
            throw new Unacceptable(ProblemKind.INVALID, List.of(Flaw.at("", "api.type.object")), 1);
        }
        var reader = new PetitionReader();
        var form = reader.form(petition);
        if (!reader.flaws.isEmpty()) {
            throw new Unacceptable(ProblemKind.INVALID, reader.flaws, reader.flaws.size());
        }
        return form;
    }

    // Besides its own exceptions the parser throws plain ones, for numbers and nesting beyond its limits.
    private static JsonValue parse(String json) {
        try {
            mustBeShallow(json);
            try (var reader = READERS.createReader(new StringReader(json))) {
                return reader.readValue();
            }
        } catch (RuntimeException unreadable) {
            throw new Unacceptable(ProblemKind.BAD_JSON);
        }
    }

    /** The reader descends by calling itself; what is nested without end would end it. */
    private static void mustBeShallow(String json) {
        try (var parser = PARSERS.createParser(new StringReader(json))) {
            var depth = 0;
            while (parser.hasNext()) {
                var event = parser.next();
                if (event == Event.START_ARRAY || event == Event.START_OBJECT) {
                    depth++;
                } else if (event == Event.END_ARRAY || event == Event.END_OBJECT) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    throw new Unacceptable(ProblemKind.BAD_JSON);
                }
            }
        }
    }

    private PetitionForm form(JsonObject petition) {
        var form = new PetitionForm();
        form.setKind(text(petition, "", "kind"));
        form.setSubject(text(petition, "", "subject"));
        form.setText(text(petition, "", "text"));
        form.setSector(text(petition, "", "sector"));
        form.setUnit(unit(petition));
        form.setPublish(yes(petition, "publish"));
        form.setProvincial(yes(petition, "provincial"));
        form.setPlaceUnknown(yes(petition, "placeUnknown"));
        var particulars = object(petition, "particulars");
        for (var field : Particular.values()) {
            form.getSaid().put(field.field(), text(particulars, "/particulars", field.field()));
        }
        var place = object(petition, "place");
        form.setAddress(text(place, "/place", "address"));
        form.setLat(number(place, "/place", "lat"));
        form.setLng(number(place, "/place", "lng"));
        var contact = object(petition, "contact");
        form.setName(text(contact, "/contact", "name"));
        form.setPhone(text(contact, "/contact", "phone"));
        form.setEmail(text(contact, "/contact", "email"));
        return form;
    }

    /** An empty code is no code: then the place decides. */
    private String unit(JsonObject petition) {
        var code = text(petition, "", "unit");
        return code == null || code.isBlank() ? null : code.strip();
    }

    private String text(JsonObject parent, String path, String name) {
        var value = parent.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return nothing(value, path + "/" + name, "api.type.text");
    }

    private Double number(JsonObject parent, String path, String name) {
        var value = parent.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonNumber number) {
            try {
                return number.doubleValue();
            } catch (RuntimeException tooLong) {
                return nothing(value, path + "/" + name, "api.type.number");
            }
        }
        return nothing(value, path + "/" + name, "api.type.number");
    }

    private boolean yes(JsonObject petition, String name) {
        var value = petition.getOrDefault(name, JsonValue.FALSE);
        if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
            nothing(value, "/" + name, "api.type.boolean");
        }
        return value.getValueType() == ValueType.TRUE;
    }

    private JsonObject object(JsonObject parent, String name) {
        var value = parent.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonObject object) {
            return object;
        }
        nothing(value, "/" + name, "api.type.object");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    /** Null is as good as left out; anything else is of the wrong type. */
    private <T> T nothing(JsonValue value, String pointer, String textKey) {
        if (value.getValueType() != ValueType.NULL) {
            flaws.add(Flaw.at(pointer, textKey));
        }
        return null;
    }
}

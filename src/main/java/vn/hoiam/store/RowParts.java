package vn.hoiam.store;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows of one or more tables at one moment, each table by a name of its own; as JSON, in which they are kept. */
public record RowParts(Map<String, String> json) {

    private static final JsonProvider JSON = JsonProvider.provider();

    public RowParts {
        json = Map.copyOf(json);
    }

    public boolean has(String part) {
        return json.containsKey(part);
    }

    /** The rows of a part as text by column name; what is null in the table is an empty word. */
    public List<UnaryOperator<String>> rows(String part) {
        try (var reader = JSON.createReader(new StringReader(json.get(part)))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> (UnaryOperator<String>) column -> text(row.get(column)))
                    .toList();
        }
    }

    private static String text(JsonValue cell) {
        return switch (cell.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) cell).getString();
            default -> cell.toString();
        };
    }

    /** All of them in one object. */
    String together() {
        var all = JSON.createObjectBuilder();
        json.forEach((part, rows) -> {
            try (var reader = JSON.createReader(new StringReader(rows))) {
                all.add(part, reader.readArray());
            }
        });
        return all.build().toString();
    }
}

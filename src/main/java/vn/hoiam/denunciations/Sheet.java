package vn.hoiam.denunciations;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named words as one text that can be sealed. Filled up to a round length, so that its size tells little of what stands in it. */
record Sheet(Map<String, String> words) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int ROUND = 1024;

    /** Words may be null; they are read back as null. */
    Sheet {
        words = new LinkedHashMap<>(words);
    }

    static Sheet read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var words = new LinkedHashMap<String, String>();
            var object = reader.readObject();
            object.keySet().forEach(name -> words.put(name, object.getString(name, null)));
            return new Sheet(words);
        }
    }

    String get(String name) {
        return words.get(name);
    }

    String text() {
        var object = JSON.createObjectBuilder();
        words.forEach((name, value) -> object.add(name, value == null ? JsonValue.NULL : JSON.createValue(value)));
        var text = object.build().toString();
        return text + " ".repeat(ROUND - text.length() % ROUND);
    }
}

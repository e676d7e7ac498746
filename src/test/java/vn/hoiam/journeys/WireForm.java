package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page, filled in without a browser: its address, and its fields with what they held when it came. */
record WireForm(String action, Map<String, String> fields) {

    static final String TYPE = "application/x-www-form-urlencoded";

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    static WireForm of(WireAnswer page, String id) {
        var form = Pattern.compile("<form[^>]*\\bid=\"" + id + "\"[^>]*>.*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form " + id + " in\n" + page.everything());
        }
        var action = Pattern.compile("action=\"([^\"]*)\"").matcher(form.group());
        action.find();
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form.group()).results().forEach(hidden -> {
            var attributes = ATTRIBUTE
                    .matcher(hidden.group())
                    .results()
                    .collect(
                            Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, last) -> first));
            fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
        });
        return new WireForm(action.group(1).replace("&amp;", "&"), fields);
    }

    WireForm with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new WireForm(action, more);
    }

    WireForm without(String field) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.remove(field);
        return new WireForm(action, fewer);
    }

    WireAnswer post(Wire wire) {
        return wire.post(
                action,
                TYPE,
                fields.entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&")));
    }
}

package vn.hoiam.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An official of the demo who has signed in at the scratch portal, as a browser does. */
record SignedIn(String cookie) {

    private static final String PAGE = "/account/sign-in";
    private static final String COOKIE = "__Host-sid=";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    static SignedIn at(URI portal, HttpClient http, String username, String password)
            throws IOException, InterruptedException {
        var page = http.send(HttpRequest.newBuilder(portal.resolve(PAGE)).build(), BodyHandlers.ofString());
        var before = session(page, "");
        var fields = hidden(page.body());
        fields.putAll(Map.of("username", username, "password", password, "enter", "enter"));
        var answer = http.send(
                HttpRequest.newBuilder(portal.resolve(PAGE))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", COOKIE + before)
                        .header("Origin", portal.getScheme() + "://" + portal.getAuthority())
                        .POST(BodyPublishers.ofString(fields.entrySet().stream()
                                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.ofString());
        return new SignedIn(COOKIE + session(answer, before));
    }

    private static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            var name = NAME.matcher(inputs.group());
            var value = VALUE.matcher(inputs.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private static String session(HttpResponse<?> answer, String usual) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(COOKIE))
                .map(line -> line.substring(COOKIE.length(), line.indexOf(';')))
                .findFirst()
                .orElse(usual);
    }

    private static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}

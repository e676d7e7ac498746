package vn.hoiam.phrases;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a phrase with the placeholders in it. */
record Template(String text) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** What stands in braces and is no placeholder, as it was written. */
    List<String> unknown() {
        return BRACES.matcher(text)
                .results()
                .filter(found -> Placeholder.find(found.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The text for one case. What the case does not tell stays in braces, for the clerk to see. */
    String filled(Map<Placeholder, String> words) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.find(found.group(1))
                        .map(known -> words.getOrDefault(known, known.written()))
                        .orElse(found.group())));
    }
}

package vn.hoiam.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.hoiam.texts.Texts;

/** Where somebody counts with more than the law allows: it is counted as they say, and they are told. */
public record Warnings(Reckoning reckoning, Set<String> options) {

    /** In the reader's language; empty when all is within the law. */
    public List<String> in(Locale reader) {
        var rule = reckoning.rule();
        var warnings = new ArrayList<String>();
        var extended = reckoning.course().extended();
        if (extended > 0 && reckoning.extension() == null) {
            warnings.add(Texts.of(reader, "law.warning.extension.unknown"));
        } else if (extended > rule.extensions()) {
            warnings.add(Texts.of(reader, "law.warning.extension", extended, rule.extensions()));
        }
        var unused = options.stream()
                .filter(option -> !reckoning
                        .basis()
                        .book()
                        .options(rule.kind(), rule.step())
                        .contains(option))
                .sorted()
                .toList();
        if (!unused.isEmpty()) {
            warnings.add(Texts.of(reader, "law.warning.option", String.join(", ", unused)));
        }
        if (!reckoning.course().pauses().isEmpty() && !mayPause()) {
            warnings.add(Texts.of(reader, "law.warning.pause"));
        }
        if (reckoning.isProvisional()) {
            warnings.add(Texts.of(reader, "law.explain.provisional"));
        }
        return warnings;
    }

    private boolean mayPause() {
        var rule = reckoning.rule();
        return reckoning.course().pauses().list().stream().noneMatch(pause -> reckoning
                .basis()
                .book()
                .grounds(EventKind.PAUSE, rule.kind(), rule.step(), pause.after())
                .isEmpty());
    }
}

package vn.hoiam.routing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSearch;

/**
 * An address as a citizen writes it, the smallest part first: "Thôn Ninh Tập, xã Khoái Châu, tỉnh Hưng Yên". Read from
 * its end, each part narrowed by those behind it.
 */
record WrittenAddress(List<String> parts) {

    private static final int MOST_PARTS = 6;
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d+");

    static WrittenAddress of(String written) {
        var parts = Arrays.stream((written == null ? "" : written).split("[,;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !POSTAL_CODE.matcher(part).matches())
                .toList();
        return new WrittenAddress(parts.subList(Math.max(0, parts.size() - MOST_PARTS), parts.size()));
    }

    /**
     * One commune only if no part speaks for another: in "Đồng Than, Yên Mỹ" the last part is a former district and a
     * commune of today, so a person must say which.
     */
    UnitMatch match(UnitSearch search) {
        var certain = new LinkedHashMap<UnitRow, UnitCandidate>();
        UnitMatch narrowest = new UnitMatch.None(List.of());
        for (int from = parts.size() - 1; from >= 0; from--) {
            var match = find(from, search);
            if (match instanceof UnitMatch.One one) {
                certain.putIfAbsent(one.unit(), one.found());
            }
            narrowest = match instanceof UnitMatch.None ? narrowest : match;
        }
        if (narrowest.isCertain() && certain.size() == 1 || certain.isEmpty()) {
            return narrowest;
        }
        narrowest.candidates().forEach(candidate -> certain.putIfAbsent(candidate.unit(), candidate));
        return new UnitMatch.Several(List.copyOf(certain.values()));
    }

    /** What stands behind may be no unit at all, such as "cạnh chợ": then the part speaks for itself. */
    private UnitMatch find(int from, UnitSearch search) {
        var match = search.find(String.join(", ", parts.subList(from, parts.size())));
        return match instanceof UnitMatch.None ? search.find(parts.get(from)) : match;
    }
}

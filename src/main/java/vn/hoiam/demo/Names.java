package vn.hoiam.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.hoiam.store.ReleaseFile;

/** Names of people and hamlets that nobody bears, put together from common parts. */
final class Names {

    private final Map<String, List<String>> parts = new HashMap<>();

    Names() {
        for (var row : new ReleaseFile("/db/demo/names.csv").rows()) {
            parts.computeIfAbsent(row.get("part"), part -> new ArrayList<>()).add(row.get("value"));
        }
    }

    String woman(SplittableRandom chance) {
        return person("f", chance);
    }

    String man(SplittableRandom chance) {
        return person("m", chance);
    }

    String anybody(SplittableRandom chance) {
        return chance.nextBoolean() ? woman(chance) : man(chance);
    }

    /** "thôn Mai Xá" in a rural commune, "tổ dân phố số 4" in a ward. */
    String neighbourhood(boolean rural, SplittableRandom chance) {
        return one(rural ? "hamlet" : "group", chance);
    }

    private String person(String sex, SplittableRandom chance) {
        var given = one("given_" + sex, chance);
        var middle = one("middle_" + sex, chance);
        while (middle.equals(given)) {
            middle = one("middle_" + sex, chance);
        }
        return one("family", chance) + " " + middle + " " + given;
    }

    private String one(String part, SplittableRandom chance) {
        var values = parts.get(part);
        return values.get(chance.nextInt(values.size()));
    }
}

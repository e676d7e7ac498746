package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** What a citizen asks for: feedback tells of a fact, a recommendation asks for a measure. */
public enum PetitionKind implements Named {
    FEEDBACK,
    RECOMMENDATION;

    /** The name used by API, rule book and files: {@code feedback}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PetitionKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    @Override
    public String textKey() {
        return "petitions.kind." + name();
    }

    /** Law on Citizen Reception 42/2013, Art. 25(1) asks who recommends; a report of a fact may come without a name. */
    boolean needsName() {
        return this == RECOMMENDATION;
    }
}

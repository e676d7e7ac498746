package vn.hoiam.denunciations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.law.Procedure;
import vn.hoiam.petitions.Procedures;
import vn.hoiam.texts.Named;

/** What the law makes of what was sent: a denunciation has a name, an address and a signature; without them it is information. */
public enum DenunciationKind implements Named {
    DENUNCIATION,
    DENUNCIATION_INFORMATION;

    /** The name used by rule book and forms: {@code denunciation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DenunciationKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Every act there is on cases of this kind, in which states, and where it leads. */
    Procedure procedure() {
        return Procedures.of(code());
    }

    @Override
    public String textKey() {
        return "law.kind." + code();
    }
}

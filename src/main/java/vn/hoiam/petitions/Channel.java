package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** The way a petition came in. */
public enum Channel implements Named {
    WEB,
    API,
    PAPER,
    TELEPHONE,
    /** Told, or handed over, where the unit receives citizens. */
    RECEPTION;

    /** Those by which a petition comes to a clerk, who enters it. */
    public static List<Channel> entered() {
        return Arrays.stream(values()).filter(Channel::isEntered).toList();
    }

    static Optional<Channel> findEntered(String name) {
        return entered().stream().filter(known -> known.name().equals(name)).findFirst();
    }

    /** Whether a clerk enters what came by it. */
    public boolean isEntered() {
        return this != WEB && this != API;
    }

    @Override
    public String textKey() {
        return "desk.channel." + name();
    }
}

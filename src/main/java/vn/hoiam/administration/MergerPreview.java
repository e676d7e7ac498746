package vn.hoiam.administration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.hoiam.units.Merger;
import vn.hoiam.units.UnitRow;

/**
 * What a merger would do, before anything is written.
 *
 * @param namesakes other communes in force on the day with the name and type of a new one
 */
public record MergerPreview(Merger merger, Map<UnitRow, UnitLoad> loads, List<UnitRow> namesakes) {

    public MergerPreview {
        namesakes = List.copyOf(namesakes);
    }

    public UnitLoad load(UnitRow ending) {
        return loads.getOrDefault(ending, UnitLoad.NONE);
    }

    /**
     * Tells two previews apart; who confirms names the one they saw. Petitions come and go until the day, so their number is
     * of the moment and no other decision for being another.
     */
    public String seen() {
        var told = new StringBuilder(merger.toString()).append(namesakes);
        merger.ends().forEach(unit -> told.append('\n')
                .append(load(unit).duties())
                .append(' ')
                .append(load(unit).accounts())
                .append(' ')
                .append(load(unit).hamlets()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(told.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package vn.hoiam.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.units.UnitRow;

/**
 * What somebody is about to send.
 *
 * @param words subject, text and address, as far as they were written
 * @param sector the code of one
 * @param commune where it happened
 */
public record Draft(String words, String sector, UnitRow commune) {

    public static Draft of(String sector, UnitRow commune, String... parts) {
        return new Draft(Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n")), sector, commune);
    }
}

package vn.hoiam.indicators.pages;

import java.util.List;
import vn.hoiam.NotFound;

/** A question of a form whose answers are chosen from a list: its name in the address, its label, its answers. */
public record Choice(String name, String label, List<Option> options) {

    /** One answer; without a code it narrows nothing. */
    public record Option(String code, String label, boolean isChosen) {}

    /** What stands in the address must be one of the answers; without an answer the first counts. */
    static Choice of(String name, String label, List<Option> options) {
        if (options.stream().noneMatch(Option::isChosen)) {
            throw new NotFound("desk.address.wrong");
        }
        return new Choice(name, label, options);
    }

    /** The answer that was chosen, in words. */
    public String answer() {
        return options.stream()
                .filter(Option::isChosen)
                .findFirst()
                .orElseThrow()
                .label();
    }

    public boolean isNarrowing() {
        return options.stream()
                .anyMatch(option -> option.isChosen() && !option.code().isEmpty());
    }
}

package vn.hoiam.command;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;

/**
 * What an operator says of an official: account name, person's name, duties and the code of the unit where they are held.
 * Refuses what cannot be.
 */
record NewAccount(String username, String name, List<DutyKind> duties, String unit) {

    static final int LEAST_PASSWORD = 15;

    private static final int WORDS = 4;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]");

    /** From the words of the command: {@code username name DUTY,DUTY unit-code}. */
    static NewAccount of(String... words) {
        if (words.length != WORDS || words[1].isBlank()) {
            throw new Refusal("command.account.usage", LEAST_PASSWORD);
        }
        if (!USERNAME.matcher(words[0]).matches()) {
            throw new Refusal("command.account.username", words[0]);
        }
        return new NewAccount(
                words[0],
                words[1].strip(),
                Stream.of(words[2].split(",")).map(NewAccount::duty).toList(),
                words[3]);
    }

    private static DutyKind duty(String word) {
        return Arrays.stream(DutyKind.values())
                .filter(kind -> kind.name().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("command.account.duty", word, List.of(DutyKind.values())));
    }
}

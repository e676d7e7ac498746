package vn.hoiam.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.accounts.Passwords;

/**
 * What an operator says of an official: account name, person's name, duties and the code of the unit where they are held.
 * Refuses what cannot be.
 */
record NewAccount(String username, String name, List<DutyKind> duties, String unit) {

    static final int LEAST_PASSWORD = Passwords.LEAST;

    private static final int WORDS = 4;

    /** From the words of the command: {@code username name DUTY,DUTY unit-code}. */
    static NewAccount of(String... words) {
        if (words.length != WORDS || words[1].isBlank()) {
            throw new Refusal("command.account.usage", LEAST_PASSWORD);
        }
        if (!Account.isUsername(words[0])) {
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

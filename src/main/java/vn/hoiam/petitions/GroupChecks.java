package vn.hoiam.petitions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A petition of many people: how many they are, and who acts for them. Law on Citizen Reception 42/2013, Art. 29: five to ten
 * people send one or two, more than ten up to five; fewer may all come themselves.
 *
 * @param people as written; null when nothing was
 * @param representatives one a line; null when nobody was named
 */
record GroupChecks(String people, String representatives) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final int LEAST = 2;
    private static final int REPRESENTED_FROM = 5;
    private static final int SMALL_UNTIL = 10;
    private static final int MOST_OF_SMALL = 2;
    private static final int MOST_OF_LARGE = 5;

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (people == null && representatives == null) {
            return problems;
        }
        if (people == null || !NUMBER.matcher(people).matches() || Integer.parseInt(people) < LEAST) {
            problems.add(Problem.of("people", "petitions.particular.people.wrong", LEAST));
            return problems;
        }
        var count = Integer.parseInt(people);
        var names = names();
        if (names == 0 && count >= REPRESENTED_FROM) {
            problems.add(Problem.of("representatives", "petitions.particular.representatives.none", most(count)));
        } else if (names > most(count)) {
            problems.add(
                    Problem.of("representatives", "petitions.particular.representatives.many", most(count), names));
        }
        return problems;
    }

    private static int most(int count) {
        if (count < REPRESENTED_FROM) {
            return count;
        }
        return count <= SMALL_UNTIL ? MOST_OF_SMALL : MOST_OF_LARGE;
    }

    private int names() {
        return representatives == null
                ? 0
                : (int) representatives.lines().filter(line -> !line.isBlank()).count();
    }
}

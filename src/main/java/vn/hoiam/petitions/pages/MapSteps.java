package vn.hoiam.petitions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * In how many steps a map tells more from less: none, and up to four of some. They begin at round numbers, each about twice the one
 * before, so that few communes with very many leave the others apart.
 */
public record MapSteps(List<Step> steps) {

    private static final int MOST = 4;
    private static final int[] ROUND = {1, 2, 5};
    private static final long HIGHEST = 1_000_000_000;

    /**
     * One step.
     *
     * @param number from 0, which is none
     * @param to null for all above
     */
    public record Step(int number, long from, Long to) {

        /** The sentence that names it. */
        public String textKey() {
            if (from == 0) {
                return "petitions.map.step.none";
            }
            return to == null
                    ? "petitions.map.step.from"
                    : to == from ? "petitions.map.step.one" : "petitions.map.step.between";
        }

        boolean holds(long count) {
            return count >= from && (to == null || count <= to);
        }
    }

    public MapSteps {
        steps = List.copyOf(steps);
    }

    /** The steps for counts of which this is the highest. */
    static MapSteps of(long most) {
        var limits = LongStream.iterate(1, tens -> tens <= HIGHEST, tens -> tens * 10)
                .flatMap(tens -> LongStream.of(ROUND[0] * tens, ROUND[1] * tens, ROUND[2] * tens))
                .filter(limit -> limit <= most)
                .boxed()
                .toList();
        var begins = new ArrayList<>(limits.subList(Math.max(0, limits.size() - MOST), limits.size()));
        if (!begins.isEmpty()) {
            begins.set(0, 1L);
        }
        var steps = new ArrayList<Step>();
        steps.add(new Step(0, 0, 0L));
        for (int i = 0; i < begins.size(); i++) {
            steps.add(new Step(i + 1, begins.get(i), i + 1 < begins.size() ? (Long) (begins.get(i + 1) - 1) : null));
        }
        return new MapSteps(steps);
    }

    /** The number of the step in which this many stand. */
    int step(long count) {
        return steps.stream()
                .filter(step -> step.holds(count))
                .findFirst()
                .orElseThrow()
                .number();
    }
}

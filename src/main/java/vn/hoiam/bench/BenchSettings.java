package vn.hoiam.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.Refusal;

/**
 * What a run measures.
 *
 * @param sizes numbers of petitions, rising; everything is measured at each
 * @param warmUp how long each call is made before it is measured
 * @param measured how long each call is measured
 * @param profiled whether each call is made once more while the server looks where its time goes
 * @param folder of the scratch data and the report; its data are thrown away first
 */
record BenchSettings(List<Integer> sizes, Duration warmUp, Duration measured, boolean profiled, Path folder) {

    private static final String PROFILE = "--profile";
    private static final int MOST = 2_000_000;

    BenchSettings {
        sizes = List.copyOf(sizes);
    }

    /** From the words of the command: {@code --sizes 10000,100000 --warm-up 60 --seconds 20 --profile}. */
    static BenchSettings of(Path folder, String... words) {
        var sizes = List.of(10_000, 100_000);
        var warmUp = Duration.ofSeconds(60);
        var measured = Duration.ofSeconds(20);
        var profiled = List.of(words).contains(PROFILE);
        words = Stream.of(words).filter(word -> !word.equals(PROFILE)).toArray(String[]::new);
        for (int i = 0; i < words.length; i += 2) {
            var value = i + 1 < words.length ? words[i + 1] : "";
            switch (words[i]) {
                case "--sizes" -> sizes = sizes(value);
                case "--warm-up" -> warmUp = Duration.ofSeconds(number(value));
                case "--seconds" -> measured = Duration.ofSeconds(number(value));
                default -> throw new Refusal("bench.usage");
            }
        }
        return new BenchSettings(sizes, warmUp, measured, profiled, folder);
    }

    private static List<Integer> sizes(String value) {
        var sizes = Stream.of(value.split(",")).map(BenchSettings::number).toList();
        var rise = sizes.stream().sorted().distinct().toList();
        if (!rise.equals(sizes)) {
            throw new Refusal("bench.usage");
        }
        return sizes;
    }

    private static int number(String value) {
        if (!value.matches("[1-9]\\d{0,6}") || Integer.parseInt(value) > MOST) {
            throw new Refusal("bench.usage");
        }
        return Integer.parseInt(value);
    }
}

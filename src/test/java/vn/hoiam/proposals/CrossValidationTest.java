package vn.hoiam.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hoiam.sectors.Sector;

/**
 * How good the proposals are: the sentences are dealt into five heaps by their place in the file, and each heap is judged by
 * what was learned from the other four. What is measured is told in {@code docs/proposals.md}.
 */
class CrossValidationTest {

    private static final int HEAPS = 5;

    private record Judged(Sentence sentence, Optional<Proposal> proposal) {}

    private record Measured(long spoken, long right, long all) {

        double precision() {
            return (double) right / spoken;
        }

        double coverage() {
            return (double) spoken / all;
        }
    }

    @Test
    void where_it_proposes_a_kind_it_is_right_nine_times_of_ten_and_speaks_of_most_sentences() {
        var measured = measure(Trait.KIND);

        assertThat(measured.precision()).as("of %s", measured).isGreaterThanOrEqualTo(0.92);
        assertThat(measured.coverage()).as("of %s", measured).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void where_it_proposes_a_sector_it_is_right_nine_times_of_ten_and_speaks_of_most_sentences() {
        var measured = measure(Trait.SECTOR);

        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.92);
        assertThat(measured.coverage()).isGreaterThanOrEqualTo(0.75);
    }

    /** Whoever fears for himself is told of the protected way. */
    @Test
    void hardly_a_denunciation_is_taken_for_something_else() {
        var denunciations = judged(Trait.KIND).stream()
                .filter(judged -> judged.sentence.kind().equals(Proposal.DENUNCIATION))
                .toList();

        assertThat(denunciations.stream()
                        .filter(judged ->
                                judged.proposal.filter(Proposal::isDenunciation).isPresent())
                        .count())
                .isGreaterThanOrEqualTo(denunciations.size() * 9L / 10);
    }

    private static Measured measure(Trait trait) {
        var all = judged(trait);
        var spoken = all.stream()
                .filter(judged -> judged.proposal.isPresent())
                .filter(judged -> !judged.proposal.get().code().equals(Sector.OTHER))
                .toList();
        var right = spoken.stream()
                .filter(judged -> judged.proposal.get().code().equals(judged.sentence.code(trait)))
                .count();
        return new Measured(spoken.size(), right, all.size());
    }

    private static List<Judged> judged(Trait trait) {
        var sentences = Sentence.ofThisRelease();
        var words = ListedWord.ofThisRelease();
        var judged = new ArrayList<Judged>();
        for (int heap = 0; heap < HEAPS; heap++) {
            var lesson = new Lesson(trait, heap(sentences, heap, false), words);
            heap(sentences, heap, true)
                    .forEach(sentence -> judged.add(new Judged(sentence, lesson.propose(sentence.text()))));
        }
        return judged;
    }

    private static List<Sentence> heap(List<Sentence> sentences, int heap, boolean within) {
        return IntStream.range(0, sentences.size())
                .filter(i -> i % HEAPS == heap == within)
                .mapToObj(sentences::get)
                .toList();
    }
}

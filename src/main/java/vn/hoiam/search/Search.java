package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.petitions.PublishedDecision;
import vn.hoiam.petitions.PublishedDecisions;
import vn.hoiam.petitions.ReleasedPetitions;
import vn.hoiam.units.Units;

/**
 * What everybody may find: petitions as they were released, with their public replies, published decisions, plans and tasks.
 *
 * <p>The room in short. {@link Words} is what somebody typed, {@link PublicFilter} what they chose, {@link Section} the page they want;
 * {@link Found} has the {@link Hit}s with their {@link Passage}s, the {@link Facets} and what may have been meant. {@link DeskSearch} is
 * the same for officials: it takes from {@code Visibility} what they may see and puts it into the question itself.
 *
 * <p>Behind them stand two {@link Index}es, one for each {@link Scope}: what is not public is not in the public one. {@link IndexKeeper}
 * has {@link Following} read the journal ({@link Changes}) every few seconds and put anew whatever something happened to ({@link
 * ReleasedTexts}, {@link CaseTexts}). An index keeps no text: it tells which things and in which order ({@link Finding}), and what is
 * shown of them is asked of the database there and then. So an index that lags behind may show too little, and never what is not public.
 */
@ApplicationScoped
public class Search {

    @Inject
    Finding finding;

    @Inject
    ReleasedPetitions released;

    @Inject
    PublishedDecisions decisions;

    @Inject
    PlanTexts plans;

    @Inject
    Units units;

    /** What has all of the words. Takes two statements at most, and one where no decision is among the results. */
    public Found find(Words words, PublicFilter filter, Section section, Locale reader) {
        var answer = finding.find(Scope.PUBLIC, filter.with(words), section);
        return new Found(
                hits(answer.keys(), words, reader),
                answer.facets().byUnitOfToday(units),
                answer.meant(),
                finding.standing(Scope.PUBLIC));
    }

    /** How what is being typed may go on, so that something is found. */
    public List<String> completed(String typed) {
        return finding.completed(Scope.PUBLIC, Words.of(typed), null);
    }

    private List<Hit> hits(List<Finding.Key> keys, Words words, Locale reader) {
        var petitions = released.list(numbers(keys, Matter.PETITION)).stream()
                .collect(Collectors.toMap(PublicRow::number, Function.identity()));
        var published = decisions.list(numbers(keys, Matter.DECISION)).stream()
                .collect(Collectors.toMap(PublishedDecision::number, Function.identity()));
        return keys.stream()
                .map(key -> switch (key.matter()) {
                    case PETITION -> hit(petitions.get(new PetitionNumber(key.value())), row -> Hit.of(row, words));
                    case DECISION -> hit(published.get(new PetitionNumber(key.value())), row -> Hit.of(row, words));
                    case PLAN, TASK -> plans.hit(key, words, reader);
                })
                // No longer public, or no longer there.
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<PetitionNumber> numbers(List<Finding.Key> keys, Matter matter) {
        return keys.stream()
                .filter(key -> key.matter() == matter)
                .map(key -> new PetitionNumber(key.value()))
                .toList();
    }

    private static <T> Hit hit(T row, Function<T, Hit> shown) {
        return row == null ? null : shown.apply(row);
    }
}

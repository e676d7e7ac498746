package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.petitions.AttachmentTexts;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.Units;

/**
 * What the official who asks may find: the petitions they may read, by their own words. What they may read is part of the question, so
 * that neither a count nor a word to go on with tells of anything else; and each result is asked about once more before it is shown.
 */
@ApplicationScoped
public class DeskSearch {

    @Inject
    Finding finding;

    @Inject
    Visibility visibility;

    @Inject
    Petitions petitions;

    @Inject
    AttachmentTexts files;

    @Inject
    Units units;

    /** What has all of the words. Takes three statements beside those that tell who asks. */
    public DeskFound find(Words words, DeskFilter filter, Section section) {
        var answer = finding.find(Scope.DESK, filter.with(words, Sight.of(visibility, units)), section);
        return new DeskFound(
                hits(answer.keys(), words),
                answer.facets().byUnitOfToday(units),
                answer.meant(),
                finding.standing(Scope.DESK));
    }

    private List<DeskHit> hits(List<Finding.Key> keys, Words words) {
        var numbers = keys.stream().map(key -> new PetitionNumber(key.value())).toList();
        var readable = petitions.list(numbers).stream()
                .filter(visibility::mayRead)
                .collect(Collectors.toMap(Petition::number, Function.identity()));
        var inFiles = words.isNothing() ? Map.<Long, String>of() : files.of(readable.values());
        return numbers.stream()
                .map(readable::get)
                .filter(Objects::nonNull)
                .map(petition -> DeskHit.of(petition, inFiles.get(petition.id()), words))
                .toList();
    }
}

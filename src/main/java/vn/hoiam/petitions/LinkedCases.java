package vn.hoiam.petitions;

import java.util.List;

/**
 * The petitions that one hangs together with.
 *
 * @param sentWith made of what was sent with it, and that itself
 * @param duplicates joined to it
 * @param taken the earlier case that it takes further, and the one that takes it further; one of each at most
 */
public record LinkedCases(List<Petition> sentWith, List<Petition> duplicates, Taken taken) {

    /** The two sides of taking a case further; null where there is none. */
    public record Taken(Petition earlier, Petition next) {}

    public LinkedCases {
        sentWith = List.copyOf(sentWith);
        duplicates = List.copyOf(duplicates);
    }
}

package vn.hoiam.petitions;

import java.util.List;

/**
 * The petitions that one hangs together with.
 *
 * @param sentWith made of what was sent with it, and that itself
 * @param duplicates joined to it
 */
public record LinkedCases(List<Petition> sentWith, List<Petition> duplicates) {

    public LinkedCases {
        sentWith = List.copyOf(sentWith);
        duplicates = List.copyOf(duplicates);
    }
}

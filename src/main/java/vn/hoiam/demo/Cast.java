package vn.hoiam.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.hoiam.demo.Fate.Stage;

/** Deals every situation to three communes: to each commune at least two, to the one that is shown a whole desk. */
final class Cast {

    static final String SHOWN = "11953";

    private static final int USES = 3;
    private static final int LEAST = 2;
    private static final int MOST_STARS_WHEN_LATE = 3;
    private static final long SEED = 2026;

    private record Part(Situation situation, int use) {}

    private final SplittableRandom chance = new SplittableRandom(SEED);
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Set<String>> dealt = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();

    Cast(List<Situation> situations, List<Commune> communes) {
        for (int use = 0; use < USES; use++) {
            for (var situation : situations) {
                parts.add(new Part(situation, use));
            }
        }
        shuffle(parts);
        var shown = communes.stream()
                .filter(commune -> commune.code().equals(SHOWN))
                .findFirst()
                .orElseThrow();
        Fate.ofShownCommune().forEach(fate -> deal(shown, fate));
        var fates = new ArrayList<>(Fate.elsewhere());
        shuffle(fates);
        var places =
                places(communes.stream().filter(commune -> commune != shown).toList(), fates.size());
        for (int i = 0; i < fates.size(); i++) {
            deal(places.get(i), fates.get(i));
        }
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    /** Wards first, since not every situation suits them. */
    private List<Commune> places(List<Commune> communes, int count) {
        var places = new ArrayList<Commune>();
        for (int round = 0; round < LEAST; round++) {
            places.addAll(communes);
        }
        while (places.size() < count) {
            places.add(communes.get(chance.nextInt(communes.size())));
        }
        shuffle(places);
        places.sort((one, other) -> Boolean.compare(one.rural(), other.rural()));
        return places;
    }

    private void deal(Commune commune, Fate fate) {
        var part = parts.stream()
                .filter(candidate -> commune.rural() || !candidate.situation().rural())
                .filter(candidate -> !fate.late()
                        || fate.stage() != Stage.RATED
                        || candidate.situation().stars() <= MOST_STARS_WHEN_LATE)
                .filter(candidate -> !dealtTo(candidate.situation()).contains(commune.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no situation is left for " + commune));
        parts.remove(part);
        dealtTo(part.situation()).add(commune.code());
        roles.add(new Role(roles.size() + 1, part.situation(), part.use(), commune, fate));
    }

    private Set<String> dealtTo(Situation situation) {
        return dealt.computeIfAbsent(situation.id(), id -> new HashSet<>());
    }

    private <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, chance.nextInt(i + 1));
        }
    }
}

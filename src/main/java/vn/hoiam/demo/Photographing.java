package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.Enclosing;
import vn.hoiam.files.HandedOver;
import vn.hoiam.store.ReleaseFile;

/** Has the citizens of the demo hand over a photo or two, at the counter where everybody does. */
@ApplicationScoped
public class Photographing {

    private static final int OF_TEN = 9;

    @Inject
    Enclosing counter;

    private final Map<String, Scene> scenes = new ReleaseFile("/db/demo/photos.csv")
            .rows().stream()
                    .collect(Collectors.toMap(row -> row.get("situation"), row -> Scene.valueOf(row.get("scene"))));

    /** What goes with the form of this story: a photo or two of some things that can be seen, of most nothing. */
    Bundle take(Story story) {
        return counter.enclose(Bundle.NONE, photos(story));
    }

    List<HandedOver> photos(Story story) {
        var scene = scenes.get(story.situation());
        var chance = new SplittableRandom(story.submittedAt().getEpochSecond());
        if (scene == null || chance.nextInt(10) >= OF_TEN) {
            return List.of();
        }
        var first = 1_000 + chance.nextInt(9_000 - 2);
        return IntStream.range(0, chance.nextInt(3) == 0 ? 2 : 1)
                .mapToObj(i -> photo("IMG_%d.jpg".formatted(first + i), Snapshot.of(scene, chance.nextLong())))
                .toList();
    }

    private static HandedOver photo(String name, byte[] photo) {
        return new HandedOver(name, photo.length, () -> new ByteArrayInputStream(photo));
    }
}

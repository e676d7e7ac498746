package vn.hoiam.places;

import java.time.LocalDate;
import java.util.List;

/**
 * The communes of the province side by side, as they were on the day the map was drawn for. Drawn here, so that it needs neither
 * a script nor anybody else’s map.
 */
public record ProvinceSketch(LocalDate day, List<Outline> outlines) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 640;

    /**
     * One commune.
     *
     * @param code that it bore on the day of the map
     * @param path its outline, as the path of an SVG
     * @param x about its middle, from the left
     * @param y about its middle, from the top
     */
    public record Outline(String code, String path, int x, int y) {}

    public ProvinceSketch {
        outlines = List.copyOf(outlines);
    }

    /** That of the release, drawn when first asked for. */
    public static ProvinceSketch ofThisRelease() {
        return Held.SKETCH;
    }

    private static ProvinceSketch draw(Boundaries boundaries) {
        var box = Box.NONE;
        for (var boundary : boundaries.list()) {
            box = box.with(boundary.box());
        }
        var paper = Paper.filled(box, WIDTH, HEIGHT);
        return new ProvinceSketch(
                boundaries.day(),
                boundaries.list().stream()
                        .map(boundary -> outline(boundary, paper))
                        .toList());
    }

    private static Outline outline(Boundary boundary, Paper paper) {
        var path = new StringBuilder();
        paper.outline(boundary, path);
        var middle = boundary.middle();
        return new Outline(boundary.code(), path.toString(), paper.x(middle.lng()), paper.y(middle.lat()));
    }

    private static final class Held {

        static final ProvinceSketch SKETCH = draw(Boundaries.ofThisRelease());
    }
}

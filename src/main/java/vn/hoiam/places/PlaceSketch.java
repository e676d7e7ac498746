package vn.hoiam.places;

import java.util.Optional;

/**
 * A small picture of a place: the commune it belongs to, those around it, and a pin. Drawn here, so that it needs neither a
 * script nor anybody else’s map.
 *
 * @param commune the outline of the commune, as the path of an SVG
 * @param around the outlines of its neighbours
 * @param x where the pin stands, from the left
 * @param y where the pin stands, from the top
 */
public record PlaceSketch(String commune, String around, int x, int y) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 300;

    private static final double FAR_DEGREES = 0.3;

    /** The picture of a point and the commune it is told of; none where the two do not fit into one picture. */
    public static Optional<PlaceSketch> of(String communeCode, Point point) {
        var boundaries = Boundaries.ofThisRelease();
        return boundaries
                .get(communeCode)
                .or(() -> boundaries.find(point.lat(), point.lng()).flatMap(boundaries::get))
                .filter(boundary -> boundary.box().grow(FAR_DEGREES).contains(point))
                .map(boundary -> draw(boundaries, boundary, point));
    }

    private static PlaceSketch draw(Boundaries boundaries, Boundary commune, Point point) {
        var paper = Paper.around(commune.box().with(point), WIDTH, HEIGHT);
        var around = new StringBuilder();
        boundaries.list().stream()
                .filter(other -> other != commune && other.box().meets(paper.shown()))
                .forEach(other -> paper.outline(other, around));
        var outline = new StringBuilder();
        paper.outline(commune, outline);
        return new PlaceSketch(outline.toString(), around.toString(), paper.x(point.lng()), paper.y(point.lat()));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }
}

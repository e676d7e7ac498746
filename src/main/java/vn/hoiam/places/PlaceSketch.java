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

    private static final double MARGIN = 1.16;
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
        var paper = Paper.around(commune.box().with(point));
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

    /** What part of the earth the picture shows, and how large: east and north by the same measure. */
    private record Paper(Box shown, double perLng, double perLat) {

        static Paper around(Box box) {
            var narrowing = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
            var perLat = Math.min(
                    WIDTH / ((box.east() - box.west()) * narrowing * MARGIN),
                    HEIGHT / ((box.north() - box.south()) * MARGIN));
            var perLng = perLat * narrowing;
            var lng = (box.west() + box.east()) / 2;
            var lat = (box.south() + box.north()) / 2;
            var halfWidth = WIDTH / perLng / 2;
            var halfHeight = HEIGHT / perLat / 2;
            return new Paper(
                    new Box(lng - halfWidth, lat - halfHeight, lng + halfWidth, lat + halfHeight), perLng, perLat);
        }

        int x(double lng) {
            return (int) Math.round((lng - shown.west()) * perLng);
        }

        int y(double lat) {
            return (int) Math.round((shown.north() - lat) * perLat);
        }

        void outline(Boundary boundary, StringBuilder path) {
            for (var ring : boundary.rings()) {
                var lastX = x(ring.lng()[0]);
                var lastY = y(ring.lat()[0]);
                path.append('M').append(lastX).append(' ').append(lastY);
                for (int i = 1; i < ring.lng().length; i++) {
                    var x = x(ring.lng()[i]);
                    var y = y(ring.lat()[i]);
                    if (x != lastX || y != lastY) {
                        path.append('l').append(x - lastX).append(' ').append(y - lastY);
                        lastX = x;
                        lastY = y;
                    }
                }
                path.append('z');
            }
        }
    }
}

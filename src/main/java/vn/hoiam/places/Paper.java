package vn.hoiam.places;

/** What part of the earth the picture shows, and how large: east and north by the same measure. */
record Paper(Box shown, double perLng, double perLat) {

    private static final double ROOM = 1.16;
    private static final double EDGE = 1.02;

    /** With room around the box. */
    static Paper around(Box box, int width, int height) {
        return of(box, width, height, ROOM);
    }

    /** With the box as large as it fits. */
    static Paper filled(Box box, int width, int height) {
        return of(box, width, height, EDGE);
    }

    private static Paper of(Box box, int width, int height, double margin) {
        var narrowing = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        var perLat = Math.min(
                width / ((box.east() - box.west()) * narrowing * margin),
                height / ((box.north() - box.south()) * margin));
        var perLng = perLat * narrowing;
        var lng = (box.west() + box.east()) / 2;
        var lat = (box.south() + box.north()) / 2;
        var halfWidth = width / perLng / 2;
        var halfHeight = height / perLat / 2;
        return new Paper(new Box(lng - halfWidth, lat - halfHeight, lng + halfWidth, lat + halfHeight), perLng, perLat);
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

package vn.hoiam.places;

/** The part of the earth between two meridians and two parallels, in degrees. */
record Box(double west, double south, double east, double north) {

    static final Box NONE = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Box with(double lat, double lng) {
        return new Box(Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat));
    }

    Box with(Point point) {
        return with(point.lat(), point.lng());
    }

    Box with(Box other) {
        return with(other.south, other.west).with(other.north, other.east);
    }

    Box grow(double degrees) {
        return new Box(west - degrees, south - degrees, east + degrees, north + degrees);
    }

    boolean contains(double lat, double lng) {
        return west <= lng && lng <= east && south <= lat && lat <= north;
    }

    boolean contains(Point point) {
        return contains(point.lat(), point.lng());
    }

    boolean meets(Box other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
}

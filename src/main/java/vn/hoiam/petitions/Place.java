package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.hoiam.places.PlaceSketch;
import vn.hoiam.places.Point;

/** Where it happened, as the citizen says: hamlet, address, and a point if there is one (degrees, WGS 84). */
@Embeddable
public class Place {

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private Double lat;

    @Column(updatable = false)
    private Double lng;

    protected Place() {}

    Place(String address, Double lat, Double lng) {
        this.address = address;
        this.lat = lat;
        this.lng = lng;
    }

    public String address() {
        return address;
    }

    public Double lat() {
        return lat;
    }

    public Double lng() {
        return lng;
    }

    /** The point on the map; null when none was given. */
    public Point point() {
        return lat == null || lng == null ? null : new Point(lat, lng);
    }

    /** The picture of the point within the commune of that code; null where there is nothing to draw. */
    public PlaceSketch sketch(String communeCode) {
        return point() == null ? null : PlaceSketch.of(communeCode, point()).orElse(null);
    }
}

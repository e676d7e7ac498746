package vn.hoiam.search;

/** The folder of an index cannot be read or written. What lies in it may be lost: all of it stands in the database. */
class IndexDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexDamaged(Exception cause) {
        super(cause);
    }
}

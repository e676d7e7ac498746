package vn.hoiam.site;

/** A file that pages share, as it goes over the wire. */
record Asset(String type, byte[] body, byte[] zipped, String tag) {

    boolean isZipped() {
        return zipped != null;
    }
}

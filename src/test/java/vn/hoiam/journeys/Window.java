package vn.hoiam.journeys;

/** The sizes at which pages must work: a small telephone and a desk. */
enum Window {
    NARROW(320, 640),
    PHONE(360, 740),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Window(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

package vn.hoiam.files;

import vn.hoiam.Refusal;

/**
 * The outline of a JPEG, read marker by marker before anything is decoded: how the camera was held (the one thing taken
 * from its notes), how often the picture is painted over, and whether it has an end.
 */
record JpegOutline(int orientation, int scans, boolean isWhole) {

    private static final int UPRIGHT = 1;
    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int SHORT = 3;

    static JpegOutline of(byte[] jpeg) {
        try {
            return walk(jpeg);
        } catch (IndexOutOfBoundsException cutOff) {
            throw new Refusal("files.damaged");
        }
    }

    private static JpegOutline walk(byte[] jpeg) {
        var orientation = UPRIGHT;
        var scans = 0;
        var at = 2;
        while (at + 1 < jpeg.length) {
            var marker = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) != MARKER || marker == MARKER || marker == 0 || isWithoutLength(marker)) {
                // Between scans, and where cameras fill up: the next marker is looked for.
                at++;
            } else if (marker == END_OF_IMAGE) {
                return new JpegOutline(orientation, scans, scans > 0);
            } else {
                if (marker == APP1 && orientation == UPRIGHT) {
                    orientation = orientation(jpeg, at + 4, at + 2 + number(jpeg, at + 2, 2, true));
                }
                scans += marker == START_OF_SCAN ? 1 : 0;
                at += 2 + Math.max(2, number(jpeg, at + 2, 2, true));
            }
        }
        return new JpegOutline(orientation, scans, false);
    }

    private static boolean isWithoutLength(int marker) {
        return marker >= 0xD0 && marker <= 0xD8 || marker == 0x01;
    }

    /** From the camera’s notes (Exif), a small TIFF inside the JPEG; whatever is not as it should be means upright. */
    private static int orientation(byte[] jpeg, int from, int end) {
        if (end > jpeg.length || end - from < 14 || jpeg[from] != 'E' || jpeg[from + 1] != 'x') {
            return UPRIGHT;
        }
        var tiff = from + 6;
        var isBigEndian = jpeg[tiff] == 'M';
        var directory = tiff + number(jpeg, tiff + 4, 4, isBigEndian);
        if (directory < tiff || directory + 2 > end) {
            return UPRIGHT;
        }
        var entries = number(jpeg, directory, 2, isBigEndian);
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + i * 12;
            if (entry + 12 > end) {
                return UPRIGHT;
            }
            if (number(jpeg, entry, 2, isBigEndian) == ORIENTATION_TAG
                    && number(jpeg, entry + 2, 2, isBigEndian) == SHORT) {
                var value = number(jpeg, entry + 8, 2, isBigEndian);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(byte[] bytes, int at, int length, boolean isBigEndian) {
        var number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[at + (isBigEndian ? i : length - 1 - i)] & 0xFF;
        }
        return number;
    }
}

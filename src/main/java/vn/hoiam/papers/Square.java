package vn.hoiam.papers;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** A QR code as the dark stripes it is made of, in units of its smallest square. */
record Square(int size, List<Stripe> stripes) {

    Square {
        stripes = List.copyOf(stripes);
    }

    static Square of(String code) {
        var square = QrCode.encodeText(code, QrCode.Ecc.MEDIUM);
        var stripes = new ArrayList<Stripe>();
        for (int y = 0; y < square.size; y++) {
            for (int x = 0, end; x < square.size; x = end) {
                end = x + 1;
                while (end < square.size && square.getModule(end, y) == square.getModule(x, y)) {
                    end++;
                }
                if (square.getModule(x, y)) {
                    stripes.add(new Stripe(x, y, end - x));
                }
            }
        }
        return new Square(square.size, stripes);
    }

    /** From left to right, y counted from the top. */
    record Stripe(int x, int y, int length) {}
}

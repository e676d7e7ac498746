package vn.hoiam.petitions.pages;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.store.Settings;

/**
 * The square on the receipt that opens the petition with a telephone. The code stands behind the # of the address, the
 * part a browser keeps to itself: it reaches no server, no log and no proxy.
 *
 * @param path the dark squares, as the path of an SVG
 * @param size squares along one side, without the quiet edge
 */
public record ReceiptQr(String path, int size) {

    static ReceiptQr of(Receipt receipt, HttpServletRequest request) {
        var site = Settings.get(
                "HOIAM_PUBLIC_URL",
                request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
        var address = site.replaceAll("/+$", "") + "/petitions/follow#"
                + receipt.code().digits();
        return of(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    private static ReceiptQr of(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new ReceiptQr(path.toString(), code.size);
    }
}

package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the shared files, to be kept for a year when asked for in their present version. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var slash = path.indexOf('/', 1);
        var asset = slash < 0 ? null : assets.find(path.substring(slash + 1)).orElse(null);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var isPresent = path.substring(1, slash).equals(assets.version());
        response.setHeader("Cache-Control", isPresent ? "public, max-age=31536000, immutable" : "no-cache");
        asset.answer(request, response);
    }
}

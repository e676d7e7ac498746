package vn.hoiam.site;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import vn.hoiam.store.Settings;

/** Whether pages are re-read when they change: only where {@code HOIAM_FACES_STAGE=Development}, as {@code demo --dev} sets it. */
public class Stage implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .setInitParameter("jakarta.faces.PROJECT_STAGE", isDevelopment() ? "Development" : "Production");
        if (isDevelopment()) {
            // Seconds: a page that was saved shows at the next reload.
            event.getServletContext().setInitParameter("jakarta.faces.FACELETS_REFRESH_PERIOD", "0");
        }
    }

    static boolean isDevelopment() {
        return "Development".equals(Settings.get("HOIAM_FACES_STAGE", "Production"));
    }
}

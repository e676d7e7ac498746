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
    }

    static boolean isDevelopment() {
        return "Development".equals(Settings.get("HOIAM_FACES_STAGE", "Production"));
    }
}

package vn.hoiam.journeys;

import java.util.concurrent.atomic.AtomicInteger;

/** What somebody has to tell the administration. The subject is told once in a run, so that it finds its petition. */
record Story(String subject, String text, String commune) {

    private static final AtomicInteger TOLD = new AtomicInteger(1000);

    static Story streetLight(String commune) {
        return new Story(
                "Đèn đường hỏng ở cột số " + TOLD.incrementAndGet(),
                "Đèn đường trước nhà văn hóa thôn không sáng từ ba hôm nay, buổi tối đi lại rất nguy hiểm.",
                commune);
    }
}

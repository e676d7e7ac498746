package vn.hoiam.journeys;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has to tell the administration. The subject is told once in a run, so that it finds its petition, and
 * in words of its own, so that what another told is not about the same. */
record Story(String subject, String text, String commune) {

    private static final AtomicInteger TOLD = new AtomicInteger(1000);

    static Story streetLight(String commune) {
        return new Story(
                "Đèn đường hỏng ở cột số " + TOLD.incrementAndGet(),
                "Đèn đường không sáng từ ba hôm nay: " + wordsOfItsOwn() + ".",
                commune);
    }

    private static String wordsOfItsOwn() {
        return Stream.generate(() -> ThreadLocalRandom.current()
                        .ints(5, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .limit(24)
                .collect(Collectors.joining(" "));
    }
}

package vn.hoiam.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.language.Folding;
import vn.hoiam.places.Gazetteer;
import vn.hoiam.places.PlaceFinder;
import vn.hoiam.proposals.Proposals;
import vn.hoiam.routing.RoutingRules;
import vn.hoiam.routing.TextRouting;
import vn.hoiam.units.ReleasedUnits;
import vn.hoiam.units.UnitLevel;

/** {@code ./hoiam bench route}: measures how many sentences a second are told their commune, kind, field and body by one thread. */
public final class RouteReport {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final int WARM_UPS = 4;
    private static final int MEASURED = 6;
    private static final int AIM = 2_000;

    private static final List<String> SENTENCES = List.of(
            "Bãi rác tự phát ở đầu làng thuộc %s bốc mùi cả tuần, đề nghị xã cho dọn và nhắc các hộ không đổ bừa.",
            "Đề nghị UBND %s trả lời đơn tôi gửi từ tháng trước về việc cấp lại giấy chứng nhận quyền sử dụng đất.",
            "Đường liên thôn đoạn qua %s (cũ) nhiều ổ gà, trời mưa ngập, tối qua có hai cháu bé đi học bị ngã xe.",
            "nha toi o %s mat nuoc sach ba ngay nay, goi dien khong ai tra loi, mong som kiem tra");

    private RouteReport() {}

    public static void main(String... words) throws IOException {
        var units = ReleasedUnits.on(DAY);
        var routing = new TextRouting(
                new PlaceFinder(new Gazetteer(units, List.of())),
                Proposals.ofThisRelease(),
                RoutingRules.ofThisRelease(DAY),
                DAY);
        var sentences = units.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .flatMap(unit -> sentences(unit.fullName().vi()))
                .toList();
        var runs = new ArrayList<Double>();
        for (int run = 0; run < WARM_UPS + MEASURED; run++) {
            var before = processorNanos();
            sentences.forEach(routing::route);
            var rate = sentences.size() * 1e9 / (processorNanos() - before);
            if (run >= WARM_UPS) {
                runs.add(rate);
            }
        }
        runs.sort(null);
        var median = runs.get(runs.size() / 2);
        var report = new Report()
                .say("# How many sentences a second find their commune and body")
                .say("")
                .say("Java " + Runtime.version() + ", one thread; " + sentences.size()
                        + " different sentences in each of " + MEASURED + " runs measured after " + WARM_UPS
                        + " to warm up. Counted is the processor time of that thread.")
                .say("")
                .table("a second: median", "least", "most", "aim");
        report.row(List.of(
                "%,.0f".formatted(median),
                "%,.0f".formatted(runs.get(0)),
                "%,.0f".formatted(runs.get(runs.size() - 1)),
                "%,d, %s".formatted(AIM, median >= AIM ? "kept" : "missed")));
        var file = Path.of(words[0]);
        Files.createDirectories(file.getParent());
        report.write(file);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("\n" + report + "\n" + file);
    }

    private static Stream<String> sentences(String name) {
        return SENTENCES.stream()
                .map(sentence -> sentence.formatted(sentence.startsWith("nha toi") ? Folding.fold(name) : name));
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

package vn.hoiam.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Many clients that each make a call, wait for the answer, and make the next. */
final class Load {

    /** One call; it throws when the answer is not the wanted one. */
    interface Call {
        void make() throws Exception;
    }

    private final ScratchPortal portal;

    Load(ScratchPortal portal) {
        this.portal = portal;
    }

    /** Makes calls for as long as that. */
    Timing run(int clients, Duration howLong, Call call) {
        var end = System.nanoTime() + howLong.toNanos();
        return run(clients, () -> System.nanoTime() < end ? call : null);
    }

    /** Makes the calls that are given out, until there are none. */
    Timing run(int clients, Supplier<Call> calls) {
        var before = Usage.of(portal);
        var began = System.nanoTime();
        var all = together(clients, () -> times(calls));
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Timing(
                all.stream().flatMapToLong(Arrays::stream).toArray(),
                seconds,
                Usage.of(portal).since(before));
    }

    private static long[] times(Supplier<Call> calls) throws Exception {
        var nanos = new long[1024];
        var made = 0;
        for (var call = calls.get(); call != null; call = calls.get()) {
            if (made == nanos.length) {
                nanos = Arrays.copyOf(nanos, made * 2);
            }
            var began = System.nanoTime();
            call.make();
            nanos[made++] = System.nanoTime() - began;
        }
        return Arrays.copyOf(nanos, made);
    }

    private static List<long[]> together(int clients, Callable<long[]> client) {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var results = new ArrayList<long[]>();
            for (var future : threads.invokeAll(Collections.nCopies(clients, client))) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}

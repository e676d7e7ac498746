package vn.hoiam.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hoiam.store.Settings;

/**
 * How often each address may do what. Kept in memory only and in a table of fixed size, under keyed hashes whose key
 * dies with the process: no address is stored. {@code HOIAM_LIMITS=off} lifts all, for a load test.
 */
@ApplicationScoped
public class Limits {

    private static final int MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final TimeMeter time;
    private final SecretKeySpec key;
    private final boolean off;

    public Limits() {
        this(TimeMeter.SYSTEM_MILLISECONDS, "off".equals(Settings.get("HOIAM_LIMITS", "on")));
    }

    Limits(TimeMeter time, boolean off) {
        this.time = time;
        this.off = off;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
        // A bucket left alone this long is full again, whatever its limit.
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(Duration.ofHours(2))
                .build();
    }

    /** Counts one attempt. False when {@code who} has had as many as the limit gives. */
    public boolean allow(Limit limit, String who) {
        return off || buckets.get(name(limit, who), unknown -> bucket(limit)).tryConsume(1);
    }

    /** Counts one attempt, and refuses it when it is one too many. */
    public void mustAllow(Limit limit, String who) {
        if (!allow(limit, who)) {
            throw new TooMany(limit);
        }
    }

    private Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(limitation -> limitation.capacity(limit.times()).refillGreedy(limit.times(), limit.period()))
                .withCustomTimePrecision(time)
                .build();
    }

    private String name(Limit limit, String who) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var hash = mac.doFinal((limit.name() + "\n" + who).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

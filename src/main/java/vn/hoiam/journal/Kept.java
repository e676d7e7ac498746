package vn.hoiam.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was worked out from the state of the house, for the next one who asks: until anything happens on this node, and for ten
 * seconds at most, since another node may have seen something happen. Not for transactions that have changed something themselves.
 */
public final class Kept<K, V> {

    public static final Duration LONGEST = Duration.ofSeconds(10);

    private record Held<V>(V value, long facts, Instant until) {

        static <V> Held<V> of(V value, FactCount.Moment begun) {
            return new Held<>(value, begun.facts(), begun.at().plus(LONGEST));
        }

        boolean holds(FactCount.Moment now) {
            return facts == now.facts() && now.at().isBefore(until);
        }
    }

    private final Cache<K, Held<V>> held;

    /** Room for so many; whatever is asked for least goes first. */
    public Kept(long most) {
        held = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(LONGEST).build();
    }

    /** Room for values of this weight together. */
    public Kept(long most, Weigher<K, V> weigher) {
        held = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K key, Held<V> kept) -> weigher.weigh(key, kept.value()))
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** The value as it is kept, or else worked out by one while others who ask for it wait. */
    public V get(K key, FactCount facts, Supplier<V> work) {
        return find(key, facts.now()).orElseGet(() -> {
            var begun = facts.now();
            return held.asMap()
                    .compute(
                            key,
                            (same, known) -> known != null && known.holds(begun) ? known : Held.of(work.get(), begun))
                    .value();
        });
    }

    public Optional<V> find(K key, FactCount.Moment now) {
        return Optional.ofNullable(held.getIfPresent(key))
                .filter(known -> known.holds(now))
                .map(Held::value);
    }

    /** Keeps what was begun at that moment: whatever has happened since may be missing in it. */
    public void put(K key, V value, FactCount.Moment begun) {
        held.put(key, Held.of(value, begun));
    }
}
